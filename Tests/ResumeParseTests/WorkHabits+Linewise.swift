extension WorkHabits {
    static let linewise: [WorkHabits] = [
        WorkHabits(
            "one line with commas",
            "Site Engineer, Falcon Constructions, Pune, Jan 2012 – Mar 2014\nJunior Engineer, Orbit Builders, Mumbai, 2010 – 2011",
            "Falcon Constructions | Site Engineer | 2012-01 | 2014-03", "Orbit Builders | Junior Engineer | 2010 | 2011"),
        WorkHabits(
            "one line with pipes", "Falcon Constructions | Site Engineer | Jan 2012 – Mar 2014",
            "Falcon Constructions | Site Engineer | 2012-01 | 2014-03"),
        WorkHabits(
            "one line with at", "Software Developer at Nimbus Labs (2018 – Present)\nIntern at Cirrus Apps (2017 – 2018)",
            "Nimbus Labs | Software Developer | 2018 | now", "Cirrus Apps | Intern | 2017 | 2018"),
        WorkHabits(
            "one line with a sign for at", "iOS Developer @ Nimbus – 03/2018 - 07/2021",
            "Nimbus | iOS Developer | 2018-03 | 2021-07"),
        WorkHabits(
            "one line with dashes", "Nimbus Labs – Senior Software Engineer – Berlin – 2018 to 2020",
            "Nimbus Labs | Senior Software Engineer | 2018 | 2020"),
        WorkHabits(
            "firm with dates, title below",
            """
            **Falcon Constructions Pvt. Ltd., Pune**\tJan 2012 – Mar 2014
            Site Engineer
            - Built a bridge over a river
            **Orbit Builders, Mumbai**\tJan 2010 – Dec 2011
            Junior Engineer
            - Took levels
            """,
            "Falcon Constructions Pvt. Ltd. | Site Engineer | 2012-01 | 2014-03", "Orbit Builders | Junior Engineer | 2010-01 | 2011-12"),
        WorkHabits(
            "title with dates, firm below",
            """
            **Staff Accountant**\tMay 2016 - Present
            Harbor Retail, Inc., Boston, MA
            • Closed the books
            **Accounting Intern**\tJune 2015 - August 2015
            Lakeside Partners, Boston, MA
            • Filed receipts
            """,
            "Harbor Retail, Inc. | Staff Accountant | 2016-05 | now", "Lakeside Partners | Accounting Intern | 2015-06 | 2015-08"),
        WorkHabits(
            "firm with a place, title with dates",
            """
            Harbor Retail\tBoston, MA
            Senior Manager\tMay 2016 - Present
            • Led a team
            Lakeside Group\tBoston, MA
            Manager\tJune 2010 - April 2016
            • Ran a shop
            """,
            "Harbor Retail | Senior Manager | 2016-05 | now", "Lakeside Group | Manager | 2010-06 | 2016-04"),
        WorkHabits(
            "firm, title, dates in three lines without list items",
            """
            Falcon Constructions
            Site Engineer
            Jan 2012 – Mar 2014
            Orbit Builders
            Junior Engineer
            Jan 2010 – Dec 2011
            """,
            "Falcon Constructions | Site Engineer | 2012-01 | 2014-03", "Orbit Builders | Junior Engineer | 2010-01 | 2011-12"),
        WorkHabits(
            "dates, firm, title in three lines",
            """
            Jan 2012 – Mar 2014
            Falcon Constructions
            Site Engineer
            Jan 2010 – Dec 2011
            Orbit Builders
            Junior Engineer
            """,
            "Falcon Constructions | Site Engineer | 2012-01 | 2014-03", "Orbit Builders | Junior Engineer | 2010-01 | 2011-12"),
        WorkHabits(
            "dates between firm and title",
            """
            Falcon Constructions
            Jan 2012 – Mar 2014
            Site Engineer
            • Built
            Orbit Builders
            Jan 2010 – Dec 2011
            Junior Engineer
            • Built
            """,
            "Falcon Constructions | Site Engineer | 2012-01 | 2014-03", "Orbit Builders | Junior Engineer | 2010-01 | 2011-12"),
        WorkHabits(
            "dates in a cell on the left",
            """
            01/2018 – 03/2020\tSoftware Engineer
            \tNimbus GmbH, Berlin
            \t• Built an app
            05/2016 – 12/2017\tJunior Developer
            \tCirrus AG, Munich
            """,
            "Nimbus GmbH | Software Engineer | 2018-01 | 2020-03", "Cirrus AG | Junior Developer | 2016-05 | 2017-12"),
        WorkHabits(
            "names that show nothing, told by the other entries",
            """
            Nimbus Technologies\tJan 2015 – Present
            Software Engineer
            • Built
            Zenvora\tJan 2012 – Dec 2014
            Java Development
            • Coded
            Cirrus Solutions\tJan 2010 – Dec 2011
            Programmer
            • Coded
            """,
            "Nimbus Technologies | Software Engineer | 2015-01 | now", "Zenvora | Java Development | 2012-01 | 2014-12",
            "Cirrus Solutions | Programmer | 2010-01 | 2011-12"),
        WorkHabits(
            "title and department with a comma",
            "Manager, Sales\nHarbor Retail Ltd\n2012 - 2014",
            "Harbor Retail Ltd | Manager, Sales | 2012 | 2014"),
        WorkHabits(
            "numbered firms",
            """
            1. Falcon Constructions Pvt Ltd
            Site Engineer
            Jan 2012 to Mar 2014
            2. Orbit Builders
            Junior Engineer
            Jan 2010 to Dec 2011
            """,
            "Falcon Constructions Pvt Ltd | Site Engineer | 2012-01 | 2014-03", "Orbit Builders | Junior Engineer | 2010-01 | 2011-12"),
        WorkHabits(
            "list items that are entries",
            """
            • Site Engineer, Falcon Constructions Pvt Ltd, Jan 2012 to Mar 2014
            • Junior Engineer, Orbit Builders, Jan 2010 to Dec 2011
            """,
            "Falcon Constructions Pvt Ltd | Site Engineer | 2012-01 | 2014-03", "Orbit Builders | Junior Engineer | 2010-01 | 2011-12"),
        WorkHabits(
            "oldest first, with ends the wrong way round",
            """
            Orbit Builders
            Junior Engineer
            Dec 2011 - Jan 2010
            • Levels
            Falcon Constructions
            Site Engineer
            Jan 2012 – Mar 2014
            • Bridges
            """,
            "Orbit Builders | Junior Engineer | 2010-01 | 2011-12", "Falcon Constructions | Site Engineer | 2012-01 | 2014-03"),
        WorkHabits(
            "title and firm with nothing between",
            "Site Engineer Falcon Constructions Pvt Ltd  Jan 2012 – Mar 2014",
            "Falcon Constructions Pvt Ltd | Site Engineer | 2012-01 | 2014-03"),
        WorkHabits(
            "dates inside duties are no entries",
            """
            Falcon Constructions
            Site Engineer
            Jan 2012 – Mar 2014
            • Migrated the records of 2012 - 2013 to a new system
            • Won the award for the best team in 2013
            """,
            "Falcon Constructions | Site Engineer | 2012-01 | 2014-03"),
        WorkHabits(
            "a firm with a bracket in its name",
            "Zenith (India) Pvt Ltd, Chennai\nAccounts Manager\nFeb 2012 – Mar 2014", "Zenith (India) Pvt Ltd | Accounts Manager | 2012-02 | 2014-03"),
        WorkHabits(
            "a season and a month alone", "Intern, Nimbus Labs – Summer 2019", "Nimbus Labs | Intern | 2019 | -"),
        WorkHabits(
            "a firm in capitals with a title in italics",
            """
            **HARBOR RETAIL** – Boston
            Store Manager, 2014 – 2018
            • Ran it
            **LAKESIDE** – Denver
            Cashier, 2010 – 2014
            • Sold
            """,
            "HARBOR RETAIL | Store Manager | 2014 | 2018", "LAKESIDE | Cashier | 2010 | 2014"),
        WorkHabits(
            "two cells: title and place, firm and dates",
            """
            Teacher\tDelhi, India
            Sunrise Public School\t06/2014 – 03/2018
            """,
            "Sunrise Public School | Teacher | 2014-06 | 2018-03"),
        WorkHabits(
            "German", "03/2015 – heute\nProjektleiter\nNimbus GmbH, Stuttgart", "Nimbus GmbH | Projektleiter | 2015-03 | now"),
        WorkHabits(
            "French", "Janvier 2014 – août 2016\nIngénieur logiciel\nNimbus SAS, Paris", "Nimbus SAS | Ingénieur logiciel | 2014-01 | 2016-08"),
        WorkHabits(
            "Spanish", "Contador, Grupo Lago S.A., Madrid\nEnero 2014 – Actualidad", "Grupo Lago S.A. | Contador | 2014-01 | now"),
    ]
}
