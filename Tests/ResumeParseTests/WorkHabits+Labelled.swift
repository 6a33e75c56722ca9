extension WorkHabits {
    static let labelled: [WorkHabits] = [
        WorkHabits(
            "label blocks",
            """
            Company : Falcon Constructions Pvt Ltd
            Designation : Site Engineer
            Duration : June 2015 to till date
            Company : Orbit Builders
            Designation : Junior Engineer
            Duration : 01/03/2012 to 31/05/2015
            """,
            "Falcon Constructions Pvt Ltd | Site Engineer | 2015-06 | now", "Orbit Builders | Junior Engineer | 2012-03-01 | 2015-05-31"),
        WorkHabits(
            "label blocks with duties",
            """
            1) Name of Company: Falcon Constructions
            Position Held: Civil Engineer
            Period: Jan’14 – Mar’16
            Responsibilities:
            • Checking of bar bending schedules
            • Preparing bills
            2) Name of Company: Orbit Infra Ltd.
            Position Held: Trainee Engineer
            Period: Jan’12 – Dec’13
            Responsibilities:
            • Site supervision
            """,
            "Falcon Constructions | Civil Engineer | 2014-01 | 2016-03", "Orbit Infra Ltd. | Trainee Engineer | 2012-01 | 2013-12"),
        WorkHabits(
            "designation first",
            """
            Designation: Accountant
            Organization: Blue Lake Traders LLC, Dubai
            Duration: 2013-2016
            Designation: Accounts Assistant
            Organization: Green Hill & Co.
            Duration: 2010-2013
            """,
            "Blue Lake Traders LLC | Accountant | 2013 | 2016", "Green Hill & Co. | Accounts Assistant | 2010 | 2013"),
        WorkHabits(
            "duration first",
            """
            Duration\t: 1st June 2012 to 30th April 2014
            Employer\t: Sunrise Power Systems
            Designation\t: Electrical Technician
            Duration\t: May 2010 to May 2012
            Employer\t: Zenith Electricals
            Designation\t: Electrician
            """,
            "Sunrise Power Systems | Electrical Technician | 2012-06-01 | 2014-04-30", "Zenith Electricals | Electrician | 2010-05 | 2012-05"),
        WorkHabits(
            "from and to as labels",
            """
            Organization: Meridian Hospital
            Post: Staff Nurse
            From: 05.06.2014
            To: 10.12.2017
            """,
            "Meridian Hospital | Staff Nurse | 2014-06-05 | 2017-12-10"),
        WorkHabits(
            "date of joining and of leaving",
            """
            Company Name: Meridian Foods
            Designation: Quality Controller
            Date of Joining: 05/06/2014
            Date of Leaving: 10/12/2017
            """,
            "Meridian Foods | Quality Controller | 2014-06-05 | 2017-12-10"),
        WorkHabits(
            "label and value on two lines",
            """
            Company:
            Palm Tree Hotels
            Position:
            Front Office Manager
            Period:
            March 2016 - Present
            """,
            "Palm Tree Hotels | Front Office Manager | 2016-03 | now"),
        WorkHabits(
            "label and value in two cells",
            """
            Name of the Organization\tSkyline Engineering Works
            Designation\tDesign Engineer
            Duration\tJuly 2011 to August 2013
            """,
            "Skyline Engineering Works | Design Engineer | 2011-07 | 2013-08"),
        WorkHabits(
            "firm without a label over labelled lines",
            """
            **FALCON CONSTRUCTIONS PVT LTD**
            Designation: Site Engineer
            Duration: June 2015 to May 2017
            **ORBIT BUILDERS**
            Designation: Junior Engineer
            Duration: March 2012 to May 2015
            """,
            "FALCON CONSTRUCTIONS PVT LTD | Site Engineer | 2015-06 | 2017-05", "ORBIT BUILDERS | Junior Engineer | 2012-03 | 2015-05"),
        WorkHabits(
            "firm with dates over a labelled designation",
            """
            Falcon Constructions Pvt Ltd (June 2015 – till date)
            Designation: Site Engineer
            • Supervised concreting
            Orbit Builders (March 2012 – May 2015)
            Designation: Junior Engineer
            • Took levels
            """,
            "Falcon Constructions Pvt Ltd | Site Engineer | 2015-06 | now", "Orbit Builders | Junior Engineer | 2012-03 | 2015-05"),
        WorkHabits(
            "two labels in one line",
            """
            Company: Falcon Constructions\tDesignation: Site Engineer
            Duration: June 2015 to May 2017
            Company: Orbit Builders\tDesignation: Junior Engineer
            Duration: March 2012 to May 2015
            """,
            "Falcon Constructions | Site Engineer | 2015-06 | 2017-05", "Orbit Builders | Junior Engineer | 2012-03 | 2015-05"),
        WorkHabits(
            "bulleted labels",
            """
            • Company: Falcon Constructions
            • Designation: Site Engineer
            • Duration: June 2015 to May 2017
            • Company: Orbit Builders
            • Designation: Junior Engineer
            • Duration: March 2012 to May 2015
            """,
            "Falcon Constructions | Site Engineer | 2015-06 | 2017-05", "Orbit Builders | Junior Engineer | 2012-03 | 2015-05"),
        WorkHabits(
            "labels without colons",
            """
            Organization   Falcon Constructions
            Designation   Site Engineer
            Duration   June 2015 to May 2017
            """,
            "Falcon Constructions | Site Engineer | 2015-06 | 2017-05"),
        WorkHabits(
            "labels with dashes",
            """
            Company Name – Falcon Constructions
            Designation – Site Engineer
            Duration – June 2015 to May 2017
            """,
            "Falcon Constructions | Site Engineer | 2015-06 | 2017-05"),
        WorkHabits(
            "a total is no entry",
            """
            Total Experience: 5 years
            Company: Falcon Constructions
            Designation: Site Engineer
            Duration: June 2015 to May 2017
            """,
            "Falcon Constructions | Site Engineer | 2015-06 | 2017-05"),
        WorkHabits(
            "worked as as a label",
            """
            Company : Falcon Constructions
            Worked As : Site Engineer
            Period : 2011 to 2013
            """,
            "Falcon Constructions | Site Engineer | 2011 | 2013"),
        WorkHabits(
            "Europass",
            """
            Dates\t01/2010 – 12/2012
            Occupation or position held\tResearch assistant
            Name and address of employer\tNorth Lake University
            Dates\t01/2008 – 12/2009
            Occupation or position held\tLibrarian
            Name and address of employer\tHill Town Library
            """,
            "North Lake University | Research assistant | 2010-01 | 2012-12", "Hill Town Library | Librarian | 2008-01 | 2009-12"),
        WorkHabits(
            "client and location beside the employer",
            """
            Employer: Falcon Constructions
            Client: Desert Oil
            Location: Muscat, Oman
            Designation: QC Inspector
            Duration: June 2015 to May 2017
            """,
            "Falcon Constructions | QC Inspector | 2015-06 | 2017-05"),
    ]
}
