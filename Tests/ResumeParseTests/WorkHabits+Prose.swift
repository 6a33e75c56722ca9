extension WorkHabits {
    static let prose: [WorkHabits] = [
        WorkHabits(
            "worked with, as, from, to",
            "I have worked with Falcon Constructions Pvt Ltd as a Site Engineer from June 2012 to May 2014.",
            "Falcon Constructions Pvt Ltd | Site Engineer | 2012-06 | 2014-05"),
        WorkHabits(
            "presently working as, in, since",
            "Presently working as Quality Engineer in Meridian Foods since March 2016.",
            "Meridian Foods | Quality Engineer | 2016-03 | now"),
        WorkHabits(
            "list items of sentences",
            """
            • Working as Site Engineer in Falcon Constructions Pvt Ltd, Pune from June 2014 to till date.
            • Worked as Junior Engineer in Orbit Builders, Mumbai from Jan 2012 to May 2014.
            """,
            "Falcon Constructions Pvt Ltd | Site Engineer | 2014-06 | now", "Orbit Builders | Junior Engineer | 2012-01 | 2014-05"),
        WorkHabits(
            "worked at with the firm first",
            "Worked with M/s Zenith Electricals as Electrician from 2010 to 2012.",
            "Zenith Electricals | Electrician | 2010 | 2012"),
        WorkHabits(
            "currently working without an end",
            "Currently working with Falcon Constructions as Site Engineer from June 2014",
            "Falcon Constructions | Site Engineer | 2014-06 | now"),
        WorkHabits(
            "two sentences in a paragraph",
            "Worked as Accountant at Blue Lake Traders LLC from Jan 2012 to Dec 2013. Worked as Cashier at Green Hill Stores from Jan 2010 to Dec 2011.",
            "Blue Lake Traders LLC | Accountant | 2012-01 | 2013-12", "Green Hill Stores | Cashier | 2010-01 | 2011-12"),
        WorkHabits(
            "joined as",
            "Joined Orbit Builders as Graduate Engineer Trainee in July 2011 and worked till June 2012.",
            "Orbit Builders | Graduate Engineer Trainee | 2011-07 | 2012-06"),
        WorkHabits(
            "a length of time in words",
            "Worked as Electrician at Zenith Electricals for 2 years 3 months.", "Zenith Electricals | Electrician | - | -"),
        WorkHabits(
            "a sentence over two lines",
            "I have been working as a Mechanical Supervisor with Sunrise Power\nSystems Pvt Ltd, Nagpur from 12th June 2012 to 10th May 2014.",
            "Sunrise Power Systems Pvt Ltd | Mechanical Supervisor | 2012-06-12 | 2014-05-10"),
    ]
}
