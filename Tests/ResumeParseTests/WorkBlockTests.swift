import Testing

@testable import ResumeParse

/// Blocks of employments whose first line has no label, whose labels look like headings, or that hold several roles.
struct WorkBlockTests {
    static let blocks: [WorkHabits] = heads + labels + roles + dates

    static let heads: [WorkHabits] = [
        WorkHabits(
            "firm without a label above location, title and dates",
            """
            1) Aquachem Industries
            Site : Ankleshwar
            Post : Instrument Fitter
            Period : 12/03/2012 to 20/11/2013
            2) Nilkamal Services
            Site : Hazira
            Post : Instrument Technician
            Period : 01/12/2013 to 28/02/2014
            3) Doha Process Control W.L.L.
            Site : Ras Laffan
            Post : Sr. Instrument Technician
            Period : 01/09/2019 to Till Date
            """,
            "Aquachem Industries | Instrument Fitter | 2012-03-12 | 2013-11-20",
            "Nilkamal Services | Instrument Technician | 2013-12-01 | 2014-02-28",
            "Doha Process Control W.L.L. | Sr. Instrument Technician | 2019-09-01 | now"),
        WorkHabits(
            "firm without a label above a project and its client",
            """
            Himgiri
            Project : Two laning
            Client : NHIDCL
            Duration : 14.03.2019 to till date
            Designation : Billing Engineer

            Urbane Metro
            Project : Elevated viaduct
            Client : Lucknow Metro
            Duration : 01.02.2016 to 10.03.2019
            Designation : Asst. Engineer
            """,
            "Himgiri | Billing Engineer | 2019-03-14 | now",
            "Urbane Metro | Asst. Engineer | 2016-02-01 | 2019-03-10"),
        WorkHabits(
            "dates on the line of the firm, title behind the project",
            """
            Trident Infra – Jan 2010 to Dec 2012
            Project : Bridge
            Designation : Site Engineer

            Sunrise – Jan 2013 to Dec 2015
            Project : Dam
            Designation : Engineer
            """,
            "Trident Infra | Site Engineer | 2010-01 | 2012-12", "Sunrise | Engineer | 2013-01 | 2015-12"),
        WorkHabits(
            "labelled projects between employments without labels",
            """
            Trident Infra Pvt Ltd
            Site Engineer
            Jan 2010 to Dec 2012
            Project Name : Bridge
            Client : PWD
            Project Name : Dam
            Client : WRD

            Sunrise
            Engineer
            Jan 2013 to Dec 2015
            Project Name : Road
            Client : NHAI
            """,
            "Trident Infra Pvt Ltd | Site Engineer | 2010-01 | 2012-12", "Sunrise | Engineer | 2013-01 | 2015-12"),
        WorkHabits(
            "a project that goes on in the next line",
            """
            SUNRISE INFRA PVT LTD
            Project : Four lane highway from Agra to
            Lucknow Package II including structures
            Client : NHAI
            Designation : Site Engineer
            Duration : Jan 2015 to Dec 2016

            MOONLIGHT LTD
            Project : Four lane highway from Pune to
            Mumbai Package II
            Client : NHAI
            Designation : Engineer
            Duration : Jan 2017 to till date
            """,
            "SUNRISE INFRA PVT LTD | Site Engineer | 2015-01 | 2016-12", "MOONLIGHT LTD | Engineer | 2017-01 | now"),
        WorkHabits(
            "firm with a full stop before its dates",
            """
            Sunrise Infra Limited. 03rd JULY 2018 to Current.
            Designation : Site Engineer
            Client : PWD

            Moonlight Limited. 01st JAN 2015 to 30th JUNE 2018.
            Designation : Engineer
            Client : WRD
            """,
            "Sunrise Infra Limited. | Site Engineer | 2018-07-03 | now",
            "Moonlight Limited. | Engineer | 2015-01-01 | 2018-06-30"),
        WorkHabits(
            "nothing but bullets",
            """
            ❖ Falcon Services
            ❖ CCTV Operator
            ❖ 2016 to 2019
            ❖ Eagle Services
            ❖ Guard
            ❖ 2012 to 2015
            """,
            "Falcon Services | CCTV Operator | 2016 | 2019", "Eagle Services | Guard | 2012 | 2015"),
        WorkHabits(
            "a title that is a label elsewhere",
            """
            Sunrise Ltd
            Manager
            Jan 2015 – Present

            Moonlight Ltd
            Consultant
            Jan 2012 – Dec 2014
            """,
            "Sunrise Ltd | Manager | 2015-01 | now", "Moonlight Ltd | Consultant | 2012-01 | 2014-12"),
        WorkHabits(
            "a bullet in front of the firm only",
            """
            ❖ Falcon Guard Security Services, Doha, Qatar
            CCTV Operator ( 2019-08-01 to till now )
            ❖ Hotel Fishtail Lakeside, Pokhara
            Security Officer ( 2013 to 2015 )
            """,
            "Falcon Guard Security Services | CCTV Operator | 2019-08-01 | now",
            "Hotel Fishtail Lakeside | Security Officer | 2013 | 2015"),
    ]

    static let labels: [WorkHabits] = [
        WorkHabits(
            "project between employer and title",
            """
            Organization : Trident Infra
            Project : Bridge
            Designation : Site Engineer
            Period : Jan 2010 to Dec 2012
            Organization : Sunrise
            Project : Dam
            Designation : Engineer
            Period : Jan 2013 to Dec 2015
            """,
            "Trident Infra | Site Engineer | 2010-01 | 2012-12", "Sunrise | Engineer | 2013-01 | 2015-12"),
        WorkHabits(
            "projects under every employment",
            """
            Organization: Trident Infra
            Designation: Site Engineer
            Period: Jan 2010 to Dec 2012
            Projects Executed:
            • Bridge

            Organization: Sunrise
            Designation: Engineer
            Period: Jan 2013 to Dec 2015
            Projects Executed:
            • Dam
            """,
            "Trident Infra | Site Engineer | 2010-01 | 2012-12", "Sunrise | Engineer | 2013-01 | 2015-12"),
        WorkHabits(
            "tools under one employment",
            """
            Organization: Sunrise
            Designation: Engineer
            Period: Jan 2013 to Dec 2015
            Tools:
            Revit

            Organization: Moonlight
            Designation: Engineer
            Period: Jan 2016 to Dec 2018
            """,
            "Sunrise | Engineer | 2013-01 | 2015-12", "Moonlight | Engineer | 2016-01 | 2018-12"),
        WorkHabits(
            "dated projects before the next employer",
            """
            Company : Trident Infra
            Designation : Site Engineer
            Duration : Jan 2010 to Dec 2015
            Project : Dam
            Client : WRD
            Duration : Jan 2013 to Dec 2015

            Company : Sunrise
            Designation : Engineer
            Duration : Jan 2016 to till date
            """,
            "Trident Infra | Site Engineer | 2010-01 | 2015-12", "Sunrise | Engineer | 2016-01 | now"),
        WorkHabits(
            "address with a colon in a cell of its own",
            """
            Company\t:\tNajma Trading & Contracting
            Address\t:\tYanbu
            Position\t:\tCad Operator
            Inclusive dates\t:\tMay 03, 2013 – Sept. 20, 2016

            Company\t:\tJMV Design & Build
            Address\t:\tIloilo City
            Position\t:\tDraftsman
            Inclusive dates\t:\tJune 2010 – March 2013
            """,
            "Najma Trading & Contracting | Cad Operator | 2013-05-03 | 2016-09-20",
            "JMV Design & Build | Draftsman | 2010-06 | 2013-03"),
    ]

    static let roles: [WorkHabits] = [
        WorkHabits(
            "roles below a firm without dates",
            """
            Orthovance Ltd, Atlanta
            Sales Director (2020 – Present)
            Sales Manager (2014 – 2020)

            Paxton Copier Company, Macon
            Account Executive (2010 – 2014)
            """,
            "Orthovance Ltd | Sales Director | 2020 | now", "Orthovance Ltd | Sales Manager | 2014 | 2020",
            "Paxton Copier Company | Account Executive | 2010 | 2014"),
        WorkHabits(
            "roles with their field below a firm with its whole time",
            """
            ORTHOVANCE, Atlanta, GA | 2014 – Present

            Director of Sales, Southeast (2020 – Present)
            Lead 14 reps.

            Regional Sales Manager, Southeast (2017 – 2020)
            • Hired 9
            """,
            "ORTHOVANCE | Director of Sales, Southeast | 2020 | now",
            "ORTHOVANCE | Regional Sales Manager, Southeast | 2017 | 2020"),
        WorkHabits(
            "projects with a title each below a firm with its whole time",
            """
            ALEXANDRIA CONTRACTING L.L.C, DUBAI
            (May 2016 – Present)

            Project # 1
            Project : Marina Towers
            Duration : Jan 2020 – Present
            Designation : Senior Planning Engineer

            Project # 2
            Project : Community Mall
            Duration : May 2016 – Dec 2019
            Designation : Planning Engineer
            """,
            "ALEXANDRIA CONTRACTING L.L.C | Senior Planning Engineer | 2020-01 | now",
            "ALEXANDRIA CONTRACTING L.L.C | Planning Engineer | 2016-05 | 2019-12"),
        WorkHabits(
            "no firm is taken from an employment whose firm stands below its title",
            """
            Front Office Associate\tMar 2019 – Jun 2020
            Check-in of guests.

            Duty Manager\tAug 2021 – Present
            The Deodar Retreat, Mussoorie

            Freelance Event Hostess\tJul 2020 – Jul 2021
            Weddings and events.
            """,
            "- | Front Office Associate | 2019-03 | 2020-06", "The Deodar Retreat | Duty Manager | 2021-08 | now",
            "- | Freelance Event Hostess | 2020-07 | 2021-07"),
    ]

    static let dates: [WorkHabits] = [
        WorkHabits(
            "last days first, in all employments",
            """
            TILL DATE FROM 12.02.2020
            COMPANY : KALINGA CEMENT WORKS
            POST : STORE INCHARGE

            31.01.2020 – 06.06.2016
            COMPANY : UTKAL ALLOYS LTD
            POST : ASST. STORE KEEPER
            """,
            "KALINGA CEMENT WORKS | STORE INCHARGE | 2020-02-12 | now",
            "UTKAL ALLOYS LTD | ASST. STORE KEEPER | 2016-06-06 | 2020-01-31"),
        WorkHabits(
            "a small letter before the date",
            """
            since 04.2018\tAutomation Engineer
            Vossbeck GmbH, Münster
            09.2014 – 03.2018\tService Technician
            Brandt GmbH, Osnabrück
            """,
            "Vossbeck GmbH | Automation Engineer | 2018-04 | now", "Brandt GmbH | Service Technician | 2014-09 | 2018-03"),
    ]

    @Test("Employments in blocks are kept apart", arguments: blocks)
    func block(_ habit: WorkHabits) {
        let source = "Jane Example\njane@example.com\nWORK EXPERIENCE\n" + habit.source + "\nEDUCATION\nB.Sc., 2008\n"
        #expect(WorkReaderTests.entries(source) == habit.entries, "\(habit.name)")
    }

    @Test("A heading that ends in 'with dates' is one", arguments: ["WORK EXPERIENCE WITH DATES", "CARRIER HISTORY"])
    func headings(_ heading: String) {
        let source = "Jane Example\nEDUCATION\nB.Sc., 2008\n\(heading)\nGrace Bank\tTeller\tJan. 2017 – Aug. 2019\n"
        #expect(WorkReaderTests.entries(source) == ["Grace Bank | Teller | 2017-01 | 2019-08"])
    }
}
