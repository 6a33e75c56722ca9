extension WorkHabits {
    static let projects: [WorkHabits] = [
        WorkHabits(
            "projects inside an employment",
            """
            Company: Nimbus Technologies
            Designation: Software Engineer
            Duration: Jan 2012 to Dec 2014
            Project: Billing
            Client: Harbor Retail
            Role: Developer
            Duration: Jan 2012 to Dec 2012
            Project: Payroll
            Client: Lakeside
            Role: Developer
            Duration: Jan 2013 to Dec 2014
            """,
            "Nimbus Technologies | Software Engineer | 2012-01 | 2014-12"),
        WorkHabits(
            "projects under a line of firm and dates",
            """
            **Nimbus Technologies, Software Engineer, Jan 2012 – Dec 2014**
            Project Title: Billing
            Client: Harbor Retail
            Role: Team Member
            Duration: Jan 2012 to Dec 2012
            Description: A billing system for shops that is used in many places.
            """,
            "Nimbus Technologies | Software Engineer | 2012-01 | 2014-12"),
        WorkHabits(
            "projects alone",
            """
            Project: Metro line
            Client: Harbor Railways
            Role: Site Engineer
            Duration: Jan 2012 to Dec 2014
            """,
            "Harbor Railways | Site Engineer | 2012-01 | 2014-12"),
    ]
}
