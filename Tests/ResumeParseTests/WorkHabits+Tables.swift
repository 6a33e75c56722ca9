extension WorkHabits {
    static let tables: [WorkHabits] = [
        WorkHabits(
            "a table with from and to",
            """
            |||
            S.No\tOrganization\tDesignation\tFrom\tTo
            1\tFalcon Constructions\tSite Engineer\tJan 2012\tMar 2014
            2\tOrbit Builders\tJunior Engineer\tJan 2010\tDec 2011
            |||
            """,
            "Falcon Constructions | Site Engineer | 2012-01 | 2014-03", "Orbit Builders | Junior Engineer | 2010-01 | 2011-12"),
        WorkHabits(
            "a table with a period",
            """
            |||
            Name of Company\tPosition Held\tPeriod
            Falcon Constructions\tSite Engineer\t2012 - till date
            Orbit Builders\tJunior Engineer\t2010 - 2012
            |||
            """,
            "Falcon Constructions | Site Engineer | 2012 | now", "Orbit Builders | Junior Engineer | 2010 | 2012"),
        WorkHabits(
            "a table of tabs with the period first",
            """
            Duration\tCompany\tDesignation
            Jan 2012 – Mar 2014\tFalcon Constructions\tSite Engineer
            Jan 2010 – Dec 2011\tOrbit Builders\tJunior Engineer
            """,
            "Falcon Constructions | Site Engineer | 2012-01 | 2014-03", "Orbit Builders | Junior Engineer | 2010-01 | 2011-12"),
        WorkHabits(
            "a table without a header row",
            """
            |||
            Falcon Constructions\tSite Engineer\t2012 - 2014
            Orbit Builders\tJunior Engineer\t2010 - 2012
            |||
            """,
            "Falcon Constructions | Site Engineer | 2012 | 2014", "Orbit Builders | Junior Engineer | 2010 | 2012"),
        WorkHabits(
            "a table with dates of day and month",
            """
            |||
            Employer\tPost\tFrom\tTo\tTotal Experience
            Blue Lake Hospital\tStaff Nurse\t01.02.2015\tTill date\t2 years
            Green Hill Clinic\tNurse\t05.03.2012\t31.01.2015\t3 years
            |||
            """,
            "Blue Lake Hospital | Staff Nurse | 2015-02-01 | now", "Green Hill Clinic | Nurse | 2012-03-05 | 2015-01-31"),
        WorkHabits(
            "a table with firm and title in one cell",
            """
            |||
            Company & Designation\tDuration
            Falcon Constructions, Site Engineer\t2012 - 2014
            |||
            """,
            "Falcon Constructions | Site Engineer | 2012 | 2014"),
        WorkHabits(
            "a table with experience in words",
            """
            |||
            Organization\tDesignation\tExperience
            Falcon Constructions\tSite Engineer\t2 years
            |||
            """,
            "Falcon Constructions | Site Engineer | - | -"),
    ]
}
