extension WorkHabits {
    static let roles: [WorkHabits] = [
        WorkHabits(
            "a firm over several roles",
            """
            **Harbor Bank Ltd**
            Branch Manager\tApr 2016 – Present
            • Led a branch
            Assistant Manager\tJan 2012 – Mar 2016
            • Approved loans
            """,
            "Harbor Bank Ltd | Branch Manager | 2016-04 | now", "Harbor Bank Ltd | Assistant Manager | 2012-01 | 2016-03"),
        WorkHabits(
            "a firm with its whole time over roles with theirs",
            """
            **Harbor Bank Ltd**\t2012 – Present
            Branch Manager\t2016 – Present
            • Led a branch
            Assistant Manager\t2012 – 2016
            • Approved loans
            """,
            "Harbor Bank Ltd | Branch Manager | 2016 | now", "Harbor Bank Ltd | Assistant Manager | 2012 | 2016"),
        WorkHabits(
            "several firms, one with two roles",
            """
            **Harbor Bank Ltd**
            Branch Manager, 2016 – Present
            • Led a branch
            Assistant Manager, 2012 – 2016
            • Approved loans
            **Lakeside Insurance**
            Sales Officer, 2010 – 2012
            • Sold policies
            """,
            "Harbor Bank Ltd | Branch Manager | 2016 | now", "Harbor Bank Ltd | Assistant Manager | 2012 | 2016",
            "Lakeside Insurance | Sales Officer | 2010 | 2012"),
        WorkHabits(
            "labelled roles under one firm",
            """
            Company: Harbor Bank Ltd
            Designation: Branch Manager
            Duration: Apr 2016 to till date
            Designation: Assistant Manager
            Duration: Jan 2012 to Mar 2016
            """,
            "Harbor Bank Ltd | Branch Manager | 2016-04 | now", "Harbor Bank Ltd | Assistant Manager | 2012-01 | 2016-03"),
    ]
}
