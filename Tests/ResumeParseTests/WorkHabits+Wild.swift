extension WorkHabits {
    static let wild: [WorkHabits] = [
        WorkHabits(
            "messrs, day with ordinal, project below",
            """
            Organization : M/s. Falcon Engineers Pvt. Ltd., New Delhi
            Duration : 12th Aug 2013 to 30th June 2015.
            Designation : Site Engineer (Civil)
            Project : Construction of a residential tower at Noida
            Client : Green Homes Ltd
            """,
            "Falcon Engineers Pvt. Ltd. | Site Engineer (Civil) | 2013-08-12 | 2015-06-30"),
        WorkHabits(
            "all in capitals with dates in brackets",
            """
            1. COMPANY: FALCON LTD (JAN 2012 TO DEC 2013)
            DESIGNATION: SITE ENGINEER
            2. COMPANY: ORBIT LTD (JAN 2010 TO DEC 2011)
            DESIGNATION: TRAINEE
            """,
            "FALCON LTD | SITE ENGINEER | 2012-01 | 2013-12", "ORBIT LTD | TRAINEE | 2010-01 | 2011-12"),
        WorkHabits(
            "firm with place, as a, from to",
            "Falcon Constructions (India) Pvt Ltd, Noida (U.P.) as a Site Engineer from 01-02-2010 to 03-04-2012",
            "Falcon Constructions (India) Pvt Ltd | Site Engineer | 2010-02-01 | 2012-04-03"),
        WorkHabits(
            "dates with a colon in front",
            """
            June 2010 – July 2012: Site Engineer, Falcon Ltd.
            Jan 2008 – May 2010: Trainee, Orbit Ltd.
            """,
            "Falcon Ltd. | Site Engineer | 2010-06 | 2012-07", "Orbit Ltd. | Trainee | 2008-01 | 2010-05"),
        WorkHabits(
            "since to",
            "➢ Worked with Falcon Pvt. Ltd. New Delhi as Engineer since Nov. 2012 to Dec. 2013.",
            "Falcon Pvt. Ltd. | Engineer | 2012-11 | 2013-12"),
        WorkHabits(
            "from to in front",
            "From Jan 2010 To Dec 2012 : Falcon Ltd, Mumbai as Production Engineer",
            "Falcon Ltd | Production Engineer | 2010-01 | 2012-12"),
        WorkHabits(
            "labels with colon and dash",
            """
            Present Company:- Falcon Ltd
            Designation:- Engineer
            Period:- Jan 2014 to till date
            """,
            "Falcon Ltd | Engineer | 2014-01 | now"),
        WorkHabits(
            "since in the right cell, designation with a dash",
            """
            Falcon Ltd., Pune.\tSince Jan 2014
            Designation - Sr. Engineer
            """,
            "Falcon Ltd. | Sr. Engineer | 2014-01 | now"),
        WorkHabits(
            "a date in brackets behind a sentence",
            "Worked in Falcon Industries as a Jr. Engineer. (From 1st Jan 2010 to 31st Dec 2011)",
            "Falcon Industries | Jr. Engineer | 2010-01-01 | 2011-12-31"),
        WorkHabits(
            "pipes with a place between",
            "Falcon Ltd. | Mumbai, India | Site Engineer | 06/2013 - 07/2015", "Falcon Ltd. | Site Engineer | 2013-06 | 2015-07"),
        WorkHabits(
            "labels in one line with stops",
            "Company: Al Noor Trading, Dubai, UAE. Position: Storekeeper. Period: Feb 2012 – Mar 2014",
            "Al Noor Trading | Storekeeper | 2012-02 | 2014-03"),
        WorkHabits(
            "a place without a separator",
            """
            **Brightwater** Seattle, WA
            Software Development Engineer\tJune 2019 – Present
            • Built services
            **Harbor Retail** Portland, OR
            Software Engineer\tMay 2016 – May 2019
            • Built shops
            """,
            "Brightwater | Software Development Engineer | 2019-06 | now", "Harbor Retail | Software Engineer | 2016-05 | 2019-05"),
        WorkHabits(
            "current in front, firm and place behind",
            """
            Accountant
            03/2013 to Current
            Lakeside Partners － Denver , Colorado
            • Closed books
            Bookkeeper
            01/2010 to 02/2013
            Harbor Shops － Boulder , Colorado
            • Kept books
            """,
            "Lakeside Partners | Accountant | 2013-03 | now", "Harbor Shops | Bookkeeper | 2010-01 | 2013-02"),
        WorkHabits(
            "duties with a colon right below",
            """
            Falcon Technologies Pvt Ltd, Chennai
            Senior Engineer – Projects (Aug 2015 – Present)
            Responsibilities:
            • Planning of works
            Orbit Systems, Chennai
            Engineer – Projects (May 2012 – July 2015)
            Responsibilities:
            • Site works
            """,
            "Falcon Technologies Pvt Ltd | Senior Engineer – Projects | 2015-08 | now", "Orbit Systems | Engineer – Projects | 2012-05 | 2015-07"),
        WorkHabits(
            "French prose", "De janvier 2014 à août 2016 : Ingénieur chez Nimbus", "Nimbus | Ingénieur | 2014-01 | 2016-08"),
        WorkHabits(
            "tenure in words beside dates",
            """
            Employer: Falcon Services
            Position: Storekeeper
            Period: 2 years (Jan 2010 - Dec 2011)
            """,
            "Falcon Services | Storekeeper | 2010-01 | 2011-12"),
        WorkHabits(
            "company profile and turnover between",
            """
            Company: Falcon Steels Ltd
            Company Profile: Falcon Steels is a maker of bars with plants in four states.
            Designation: Assistant Manager - Maintenance
            Duration: 10th May 2011 - Till Date
            Reporting to: Plant Head
            Job Profile:
            - Planning of shutdowns
            """,
            "Falcon Steels Ltd | Assistant Manager - Maintenance | 2011-05-10 | now"),
        WorkHabits(
            "experience as numbered sentences over lines",
            """
            1. Presently working as a Senior Accountant in Al Noor Group, Muscat,
            Oman since 15th March 2014.
            2. Worked as an Accountant with Blue Lake Motors, Kochi for the
            period from June 2010 to February 2014.
            """,
            "Al Noor Group | Senior Accountant | 2014-03-15 | now", "Blue Lake Motors | Accountant | 2010-06 | 2014-02"),
        WorkHabits(
            "period under title under firm with a client",
            """
            FALCON CONTRACTING LLC, DOHA, QATAR
            Electrical Supervisor
            From March 2013 to Present
            Project: Hamad Tower
            Client: City Works Authority
            • Cable laying
            ORBIT ELECTRICALS, KERALA, INDIA
            Electrician
            From Jan 2009 to Feb 2013
            • Wiring
            """,
            "FALCON CONTRACTING LLC | Electrical Supervisor | 2013-03 | now", "ORBIT ELECTRICALS | Electrician | 2009-01 | 2013-02"),
        WorkHabits(
            "a heading-like label above each entry",
            """
            **Current Employer**
            Falcon Foods Ltd, Pune
            Quality Executive
            Jan 2015 to till date
            **Previous Employer**
            Orbit Dairy Pvt Ltd, Nashik
            Chemist
            June 2012 to Dec 2014
            """,
            "Falcon Foods Ltd | Quality Executive | 2015-01 | now", "Orbit Dairy Pvt Ltd | Chemist | 2012-06 | 2014-12"),
        WorkHabits(
            "dates in the left cell, the rest in one cell",
            """
            2014 – 2016\tSite Engineer, Falcon Constructions, Pune
            2012 – 2014\tJunior Engineer, Orbit Builders, Pune
            """,
            "Falcon Constructions | Site Engineer | 2014 | 2016", "Orbit Builders | Junior Engineer | 2012 | 2014"),
        WorkHabits(
            "titles that are unusual words",
            """
            Falcon Cafe, Goa\t2018 – 2019
            Barback
            - Cleaned glasses
            Orbit Games, Goa\t2016 – 2018
            Dungeon Master
            - Told stories
            """,
            "Falcon Cafe | Barback | 2018 | 2019", "Orbit Games | Dungeon Master | 2016 | 2018"),
        WorkHabits(
            "experience with a client beside the firm",
            """
            Nimbus Technologies (Client: Harbor Bank), Hyderabad
            Role: Java Developer
            Duration: Jan 2016 - Present
            """,
            "Nimbus Technologies | Java Developer | 2016-01 | now"),
    ]
}
