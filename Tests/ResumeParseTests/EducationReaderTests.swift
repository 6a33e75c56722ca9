import Testing

@testable import ResumeParse

/// Studies are compared as `degree | field | institution | start..end | grade`; what is not there is left empty, a study
/// that goes on has `+` behind its dates.
struct EducationReaderTests {
    static func found(_ source: String, kind: Section.Kind = .education) -> [String] {
        let fixture = SectionFixture(source, kind: kind)
        return EducationReader.read(sections: [fixture.section], of: fixture.text).map { entry in
            let dates = [entry.start, entry.end].map { $0?.description ?? "" }
            let range = (entry.start == nil ? dates[1] : dates.joined(separator: "..")) + (entry.isCurrent ? "+" : "")
            return [
                entry.studyType?.text, entry.area?.text, entry.institution?.text ?? entry.board?.text, range,
                entry.score?.text,
            ].map { $0 ?? "" }.joined(separator: " | ")
        }
    }

    @Test(
        "Sentences tell a study each",
        arguments: [
            (
                "B.Tech in Mechanical Engineering from Sarayu Institute of Technology, Anna University with 72% in 2015",
                "B.Tech | Mechanical Engineering | Sarayu Institute of Technology | 2015 | 72%"
            ),
            ("Passed 10th from CBSE board in 2009 with 65%", "10th |  | CBSE board | 2009 | 65%"),
            (
                "Completed Diploma in Civil Engineering from Malabar Polytechnic College, Kollam in the year 2012.",
                "Diploma | Civil Engineering | Malabar Polytechnic College, Kollam | 2012 | "
            ),
            (
                "M.B.A (Finance) from Ganga Valley University 2012-2014",
                "M.B.A | Finance | Ganga Valley University | 2012..2014 | "
            ),
            (
                "University of North Prairie, Cedar Falls, IA — B.S. in Computer Science, GPA 3.8/4.0, May 2018",
                "B.S. | Computer Science | University of North Prairie | 2018-05 | 3.8/4.0"
            ),
            (
                "Bachelor of Science: Computer Science, Lakemont State University, 2016",
                "Bachelor of Science | Computer Science | Lakemont State University | 2016 | "
            ),
            (
                "B.E (Mechanical) from Godavari Technological University, Rajahmundry in 2014 with First Class.",
                "B.E | Mechanical | Godavari Technological University, Rajahmundry | 2014 | First Class"
            ),
            (
                "HSC from Zilla Parishad High School, Narsapur (2011) with 68.4%.",
                "HSC |  | Zilla Parishad High School, Narsapur | 2011 | 68.4%"
            ),
            (
                "12th from Kendriya Vidyalaya No. 2, CBSE in 2010 with 71 %.",
                "12th |  | Kendriya Vidyalaya No. 2 | 2010 | 71 %"
            ),
            ("Pursuing MBA in HR from Konark State University", "MBA | HR | Konark State University | + | "),
            (
                "BSc (Hons) Computer Science, University of Wharfedale, 2012 – 2015, 2:1",
                "BSc (Hons) | Computer Science | University of Wharfedale | 2012..2015 | 2:1"
            ),
            (
                "Bachelor of Engineering in Electrical & Electronics from Vaigai Delta Engineering College, Madurai with aggregate of 74.5% in 2013",
                "Bachelor of Engineering | Electrical & Electronics | Vaigai Delta Engineering College, Madurai | 2013 | 74.5%"
            ),
            (
                "I have completed my B.Com from Tapti Valley College of Commerce, Surat in 2011 with second class",
                "B.Com |  | Tapti Valley College of Commerce, Surat | 2011 | second class"
            ),
            (
                "Bachelor of Civil Engineering, Tribal Hills University, 2010",
                "Bachelor of Civil Engineering | Civil Engineering | Tribal Hills University | 2010 | "
            ),
            (
                "B.Sc in Maths, Physics, Chemistry from Ganga Valley University in 2012",
                "B.Sc | Maths, Physics, Chemistry | Ganga Valley University | 2012 | "
            ),
            (
                "SSLC - Little Flower Convent, Kerala State Board - 2006 - 82%",
                "SSLC |  | Little Flower Convent | 2006 | 82%"
            ),
            (
                "Matriculation from Bihar School Examination Board, Patna in 2007 with 1st division",
                "Matriculation |  | Bihar School Examination Board, Patna | 2007 | 1st division"
            ),
            (
                "Bachelor of Technology (B.Tech) in Information Technology, Neelgiri Technical University (2011 - 2015)",
                "Bachelor of Technology (B.Tech) | Information Technology | Neelgiri Technical University | 2011..2015 | "
            ),
            (
                "Class XII (Science), Kendriya Vidyalaya, 2012, 81.2%",
                "Class XII | Science | Kendriya Vidyalaya | 2012 | 81.2%"
            ),
            ("ITI in Fitter from Govt. ITI, Patna – 2010", "ITI | Fitter | Govt. ITI, Patna | 2010 | "),
            (
                "B.A LL.B (Hons) in Law from Chilika Law College in 2016 with 7.4 CGPA.",
                "B.A LL.B (Hons) | Law | Chilika Law College | 2016 | 7.4 CGPA"
            ),
            ("Ph.D. Physics, University of Axios, expected 2026", "Ph.D. | Physics | University of Axios | 2026 | "),
            (
                "Diplom in Maschinenbau, Hochschule Elsteraue, 2003 – 2008",
                "Diplom | Maschinenbau | Hochschule Elsteraue | 2003..2008 | "
            ),
            (
                "Licence en droit, Université du Cap Blanc, 2009",
                "Licence en droit |  | Université du Cap Blanc | 2009 | "
            ),
        ])
    func sentence(source: String, expected: String) { #expect(Self.found(source) == [expected]) }

    @Test(
        "A table's rows are studies, its head tells the columns in any order",
        arguments: [
            (
                """
                |||
                Course\tBoard/University\tYear of Passing\tPercentage
                B.Tech (Civil)\tAnna University\t2015\t72.4
                HSC\tTamil Nadu State Board\t2011\t81%
                SSLC\tMatriculation Board\t2009\t85%
                |||
                """,
                [
                    "B.Tech | Civil | Anna University | 2015 | 72.4", "HSC |  | Tamil Nadu State Board | 2011 | 81%",
                    "SSLC |  | Matriculation Board | 2009 | 85%",
                ]
            ),
            (
                """
                |||
                S.No\tName of the Institution\tUniversity\tQualification\tSpecialization\tYear\tMarks (%)
                1.\tSarayu Institute of Technology\tAnna University\tB.E.\tMechanical\t2011-2015\t68%
                2.\tModel Inter College\tU.P. Board\t12th\t-\t2011\t-
                |||
                """,
                [
                    "B.E. | Mechanical | Sarayu Institute of Technology | 2011..2015 | 68%",
                    "12th |  | Model Inter College | 2011 | ",
                ]
            ),
            (
                """
                Examination\tSchool/College\tPassing Year\tPercentage
                10th\tSt. Thomas E.M. High School\t2008\t70.2 %
                B.Com\tSutlej College, Ludhiana\t2013\tFirst Class
                """,
                [
                    "10th |  | St. Thomas E.M. High School | 2008 | 70.2 %",
                    "B.Com |  | Sutlej College, Ludhiana | 2013 | First Class",
                ]
            ),
            (
                """
                |||
                B.E\tVaigai Delta Engineering College\t2014\t7.2 CGPA
                +2\tGovt. Boys Higher Secondary School, Melur\t2010\t77%
                X\tState Board\t2008\t80%
                |||
                """,
                [
                    "B.E |  | Vaigai Delta Engineering College | 2014 | 7.2 CGPA",
                    "+2 |  | Govt. Boys Higher Secondary School, Melur | 2010 | 77%", "X |  | State Board | 2008 | 80%",
                ]
            ),
            (
                """
                |||
                Year\tDegree/Certificate\tInstitute\tCGPA/%
                2018\tMaster of Business Administration (Marketing)\tVasundhara School of Business, Pune\t8.1
                Pursuing\tPh.D.\tKonark State University\t-
                |||
                """,
                [
                    "Master of Business Administration | Marketing | Vasundhara School of Business, Pune | 2018 | 8.1",
                    "Ph.D. |  | Konark State University | + | ",
                ]
            ),
        ])
    func table(source: String, expected: [String]) { #expect(Self.found(source) == expected) }

    @Test func `A column of years and a trade's certificate are read from rows with signs in their heads`() {
        let source = """
            S.NO\tEXAM\tBOARD/UNIVERSITY\tYEAR\tDIVISION\t% AGE
            1\tHigh School\tU.P. Board\t2005\t1st\t62
            2\tI.T.I (Electrician)\tN.C.V.T\t2010\t1st\t78
            """
        #expect(
            Self.found(source) == ["High School |  | U.P. Board | 2005 | 62", "I.T.I | Electrician | N.C.V.T | 2010 | 78"])
    }

    @Test func `Courses beside studies are certificates and leave the studies alone`() {
        let source = """
            Pursuing MBA (Operations) from Konark State University
            Done 6 months course in Industrial Safety from Institute of Fire & Safety in 2012
            """
        #expect(Self.found(source) == ["MBA | Operations | Konark State University | + | "])
        #expect(
            CertificateReaderTests.found(source, kind: .education)
                == ["6 months course in Industrial Safety | Institute of Fire & Safety | 2012"])
    }

    @Test(
        "Blocks hold degree, school, dates and grade in any order",
        arguments: [
            (
                """
                **Bachelor of Science in Accounting**\t2012 – 2016
                Ashford Plains University, GPA 3.7
                **High School Diploma**\t2012
                Bellhaven Community College
                """,
                [
                    "Bachelor of Science | Accounting | Ashford Plains University | 2012..2016 | 3.7",
                    "High School Diploma |  | Bellhaven Community College | 2012 | ",
                ]
            ),
            (
                """
                **University of North Prairie**\tAug 2014 – May 2018
                B.S. in Statistics, 3.5 GPA
                Relevant coursework: Regression, Sampling, Time Series
                **MSc, Data Science**\t2019
                University of Wharfedale
                """,
                [
                    "B.S. | Statistics | University of North Prairie | 2014-08..2018-05 | 3.5 GPA",
                    "MSc | Data Science | University of Wharfedale | 2019 | ",
                ]
            ),
            (
                """
                B.Tech (Electrical)
                Panchganga Institute of Technology & Research, Kolhapur, 2010 - 2014
                61%
                12th
                Saraswati Vidya Mandir, 2010
                10th
                D.A.V. Public School, 2008
                66%
                """,
                [
                    "B.Tech | Electrical | Panchganga Institute of Technology & Research, Kolhapur | 2010..2014 | 61%",
                    "12th |  | Saraswati Vidya Mandir | 2010 | ", "10th |  | D.A.V. Public School | 2008 | 66%",
                ]
            ),
            (
                """
                2010 - 2014\tBachelor of Engineering
                Delta Higher Institute of Engineering, Mansoura
                2006 - 2010\tHigh School
                Nile Gate School
                """,
                [
                    "Bachelor of Engineering |  | Delta Higher Institute of Engineering, Mansoura | 2010..2014 | ",
                    "High School |  | Nile Gate School | 2006..2010 | ",
                ]
            ),
            (
                """
                University of Wharfedale
                MSc Big Data (2016 - 2017)
                BSc Computing (2013 - 2016)
                King Edmund College
                A Levels (2011 - 2013)
                """,
                [
                    "MSc | Big Data | University of Wharfedale | 2016..2017 | ",
                    "BSc | Computing | University of Wharfedale | 2013..2016 | ",
                    "A Levels |  | King Edmund College | 2011..2013 | ",
                ]
            ),
            (
                """
                Bachelor of Commerce
                Narmada College of Arts & Commerce
                University : Konark State University
                Year of passing : 2011
                Percentage : 58.3%
                """,
                ["Bachelor of Commerce |  | Narmada College of Arts & Commerce | 2011 | 58.3%"]
            ),
            (
                """
                Course : B.E
                Specialization : Civil Engineering
                Institute : Bharatpur Government Polytechnic
                Year of Passing : 2013
                Percentage : First Class
                Course : HSC
                Institute : Little Flower Convent
                Year of Passing : 2009
                Percentage : 62%
                """,
                [
                    "B.E | Civil Engineering | Bharatpur Government Polytechnic | 2013 | First Class",
                    "HSC |  | Little Flower Convent | 2009 | 62%",
                ]
            ),
            (
                """
                Institute : Sarayu Institute of Technology\tBoard : Anna University
                Degree\tB.Tech
                Year of Passing\t2016
                """,
                ["B.Tech |  | Sarayu Institute of Technology | 2016 | "]
            ),
            (
                """
                Graduation:
                B.Sc from Ganga Valley University in 2010
                Intermediate: U.P. Board, 2007, 2nd division
                High School: U.P. Board, 2005, 1st division
                """,
                [
                    "B.Sc |  | Ganga Valley University | 2010 | ", "Intermediate |  | U.P. Board | 2007 | 2nd division",
                    "High School |  | U.P. Board | 2005 | 1st division",
                ]
            ),
            (
                """
                Bachelor of Engineering (Civil Engineering)
                Ganga Valley University, Rajahmundry, India
                Year of Passing: June 2012, First Class with Distinction
                Intermediate (M.P.C)
                Board of Intermediate Education, Andhra Pradesh, 2008, 91.4%
                """,
                [
                    "Bachelor of Engineering | Civil Engineering | Ganga Valley University, Rajahmundry | 2012-06 | First Class with Distinction",
                    "Intermediate | M.P.C | Board of Intermediate Education | 2008 | 91.4%",
                ]
            ),
            (
                """
                University of Wharfedale
                MSc in Electrical Engineering, GPA: 3.9/4.0\tAug 2016 - May 2018
                """,
                ["MSc | Electrical Engineering | University of Wharfedale | 2016-08..2018-05 | 3.9/4.0"]
            ),
            (
                """
                B.E. in Electronics and Communication from Rourkela Hills Institute of
                Engineering, Rourkela with 7.1 CGPA in 2017
                """,
                [
                    "B.E. | Electronics and Communication | Rourkela Hills Institute of Engineering, Rourkela | 2017 | 7.1 CGPA"
                ]
            ),
        ])
    func block(source: String, expected: [String]) { #expect(Self.found(source) == expected) }

    @Test(
        "Words that only look like degrees tell no study",
        arguments: [
            "I will be glad to join", "Proficient in MS Office and MS Excel", "Available at any time",
            "As discussed with me",
            "Worked with CA firms in the city", "",
        ])
    func none(source: String) { #expect(Self.found(source) == []) }

    @Test func `Studies are found in other sections only where there is no section on education`() {
        let source = "B.Tech in Civil Engineering from Sarayu Institute of Technology in 2015\nI am keen to learn"
        #expect(
            Self.found(source, kind: .other) == [
                "B.Tech | Civil Engineering | Sarayu Institute of Technology | 2015 | "
            ])
        #expect(Self.found("Master of ceremonies at school events since 2015", kind: .other) == [])
    }

    @Test(
        "Every level has its forms",
        arguments: [
            ("SSLC, 2005", EducationLevel.lowerSecondary), ("Xth, 2005", .lowerSecondary),
            ("GCSE, 2005", .lowerSecondary),
            ("Plus Two, 2005", .upperSecondary), ("HSC, 2005", .upperSecondary), ("A Levels, 2005", .upperSecondary),
            ("High School Diploma, 2005", .upperSecondary), ("I.T.I, 2005", .vocational),
            ("NVQ Level 2, 2005", .vocational),
            ("Diploma, 2005", .diploma), ("HND, 2005", .diploma), ("B. E., 2005", .bachelor),
            ("BE (Mech), 2005", .bachelor),
            ("M.B.B.S, 2005", .bachelor), ("Laurea, 2005", .bachelor), ("M.Sc., 2005", .master),
            ("Diplom, 2005", .master),
            ("MBA, 2005", .master), ("PGDCA, 2005", .master), ("Ph.D, 2005", .doctorate),
            ("Juris Doctor, 2005", .doctorate),
        ])
    func level(source: String, expected: EducationLevel) {
        let fixture = SectionFixture(source, kind: .education)
        #expect(EducationReader.read(sections: [fixture.section], of: fixture.text).map(\.level) == [expected])
    }

    @Test(
        "Boards, schools and degrees keep apart however they are written",
        arguments: [
            ("High School Uttarakhand Board 2006", "High School |  | Uttarakhand Board | 2006 | "),
            ("High School from UP Board in 2006 with 55%", "High School |  | UP Board | 2006 | 55%"),
            (
                "HSC passed from B.S.E. Odisha in 2007, 2nd division",
                "HSC |  | B.S.E. Odisha | 2007 | 2nd division"
            ),
            ("Madhyamik under W.B.B.S.E. in 2009 with 70%", "Madhyamik |  | W.B.B.S.E. | 2009 | 70%"),
            (
                "Diploma in Civil Engineering from M.S.B.T.E. Mumbai in 2012 with 65%",
                "Diploma | Civil Engineering | M.S.B.T.E. Mumbai | 2012 | 65%"
            ),
            (
                "Matric, Example School Examination Board, Patna, 2007",
                "Matric |  | Example School Examination Board, Patna | 2007 | "
            ),
            ("XII CBSE, Oak Vale School, 2015, 76%", "XII |  | Oak Vale School | 2015 | 76%"),
            ("ITI (Machinist), ITI Northtown, 2007", "ITI | Machinist | ITI Northtown | 2007 | "),
            (
                "B.E (Civil) from Granite College of Engineering Affiliated to Example University in June 2016",
                "B.E | Civil | Granite College of Engineering | 2016-06 | "
            ),
            ("+3 Arts under Example University in the year 2013", "+3 | Arts | Example University | 2013 | "),
            ("Grade 12, Example High School, 2008", "Grade 12 |  | Example High School | 2008 | "),
            ("K.C.S.E., Example Boys High School, 2009", "K.C.S.E. |  | Example Boys High School | 2009 | "),
            ("SSLC, Example HS, 2011, A+", "SSLC |  | Example HS | 2011 | A+"),
            (
                "B.Sc. Physics, Example University, Second Class Honours (Upper Division), 2014",
                "B.Sc. | Physics | Example University | 2014 | Second Class Honours (Upper Division)"
            ),
        ])
    func boards(source: String, expected: String) { #expect(Self.found(source) == [expected]) }

    @Test func `A project among studies is no degree`() {
        let source = """
            B.Sc. of Civil Engineering, Example University, May 2013
            Graduation project: Design of a footbridge (Excellent)
            """
        #expect(Self.found(source).count == 1)
    }

    @Test func `A class column beside one of degrees holds grades`() {
        let source = """
            Degree\tInstitute\tYear\tClass
            B.E. Civil\tExample College\t2011\tFirst Class
            SSC\tExample School\t2005\t78.1%
            """
        #expect(
            Self.found(source) == [
                "B.E. | Civil | Example College | 2011 | First Class", "SSC |  | Example School | 2005 | 78.1%",
            ])
    }

    @Test func `The labels of the older Europass are read`() {
        let source = """
            Dates\t2003 - 2008
            Title of qualification awarded\tBSc in Mechanical Engineering
            Principal subjects/occupational skills covered\tManufacturing, CAD
            Name and type of organisation providing education and training\tUniversity of Example, Debrecen
            """
        #expect(Self.found(source) == ["BSc | Mechanical Engineering | University of Example, Debrecen | 2003..2008 | "])
    }
}
