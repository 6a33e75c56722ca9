"""Secondary mathematics teacher; the neighbouring trades are primary teaching and coaching."""

NAME = "math-teacher"
PREFIX = "teach"
TRADE = "teaching"
KIND = "general"
YEARS = (2, 10)
JOB = {
    "title": "Mathematics Teacher (Secondary, Grades 8–12)",
    "description": """Hillcrest International School looks for a full-time mathematics teacher for grades 8 to 12 from the coming academic year. We have 1,100 pupils of forty nationalities and classes of at most twenty-six.

What you will do
- Teach algebra, geometry, calculus and statistics to mixed classes, and prepare pupils for IGCSE, A-level, IB or board examinations.
- Plan lessons and units with the department; choose problems that make pupils think aloud.
- Assess learning often and fairly: marking, diagnostic tests, report writing, moderation.
- Adapt for pupils who need more time and for those who race ahead.
- Keep a friendly and orderly classroom.
- Use technology with sense: graphing tools, learning platform, interactive board.
- Be a form tutor, meet parents each term and run one club.
- Take part in the department's training.

What we expect
- A degree in mathematics or a subject with much of it, and a teaching qualification (B.Ed, PGCE, state licence or QTS).
- At least two years of secondary mathematics teaching with results to show.
- Safeguarding checks in good order and excellent English.

What is not enough
- Private tuition only, or primary class teaching only, however good.

We offer a two-year contract, housing, flights, school places for two children, and colleagues who share their worksheets.""",
    "must_have_skills": ["Mathematics Teaching", "Lesson Planning", "Classroom Management", "Student Assessment", "Curriculum Development", "Differentiated Instruction", "Educational Technology", "B.Ed"],
    "min_experience": 2, "max_experience": 10,
    "score_weight": {"skills": "0.25", "work_experience": "0.35", "projects": "0.00", "education": "0.25", "certifications": "0.15"},
}
KEYS = {
    "math": "Algebra; Calculus; Geometry; A-level Maths; CBSE Mathematics XI–XII; Statistics teaching; IGCSE 0580",
    "plan": "Unit plans; Scheme of work; Lesson plans; Lesson design",
    "class": "Classroom discipline; Behaviour management; Positive behaviour; Form tutoring",
    "assess": "Formative assessment; Question paper setting; Marking and moderation; Report cards; Data tracking",
    "curr": "Curriculum mapping; IB DP; Cambridge syllabus; Common Core; Syllabus design; NCF",
    "diff": "SEN support; Mixed-ability teaching; IEP accommodations; Scaffolding; Gifted learners; Remedial teaching",
    "tech": "GeoGebra; Desmos; Google Classroom; Smart board; Moodle; Kahoot",
    "qual": "B.Ed; PGCE; State teaching licence; CTET; QTS",
}
MORE_SKILLS = {
    "more": "Olympiad coaching; Parent meetings; Chess club; Physics (IX–X); MS Office; Pastoral care; Exam invigilation; Public speaking; Timetabling; Mentoring; LaTeX; Abacus; School magazine; Python for class",
}
TITLES = {
    "trainee": "Student Teacher; Teaching Intern; Trainee Teacher (Mathematics)",
    "junior": "Maths Teacher; TGT Mathematics; Mathematics Teacher; NQT – Mathematics",
    "mid": "Mathematics Teacher; Secondary Maths Teacher; TGT Maths; Teacher of Mathematics",
    "senior": "Senior Mathematics Teacher; PGT Mathematics; Teacher of Mathematics and KS4 Lead; High School Math Teacher",
    "lead": "Head of Mathematics; PGT Maths & HOD; Math Department Chair; Second in Department, Mathematics",
}
COMPANIES = {
    "india": "Sarvodaya Vidyalaya Senior Secondary School; St. Philomena's Public School; Gyan Ganga International School; Bharat Mata Vidya Mandir; Little Scholars Academy, Hubballi; Vivekananda Residential School; Oakfield Public School",
    "gulf": "Al Manar Indian School; Palm Crescent International School; The Heritage Academy, Seeb; Bright Horizon Private School; New Pearl English School",
    "us": "Lakemont High School; Roosevelt Hills Middle School; Copper Hill Unified School District; Desert Willow Charter School; East Prairie High School",
    "uk": "Wharfedale Academy; St Oswin's RC High School; Harbourside Community School; Thornbury Girls' Grammar",
    "other": "Colegio Sierra Azul; Rift Lakes Academy; Szkoła Podgórska; Sông Hàn International School; Ogunpa Model College; Nordlicht Gymnasium",
}
DUTIES = """
math | Taught algebra, trigonometry and calculus to {four|five} sections of classes IX to XII, {26|28} periods a week.
math assess | Board results of {98|96} percent passes and {31|24} distinctions in three batches.
math | Prepared {two|three} groups a year for IGCSE Extended; {44|52} percent at A* or A.
math diff | Ran a bridge class for pupils weak in fractions; {37|29} of {40|34} moved up within two terms.
math tech | Explained functions with sliders in GeoGebra and let pupils build their own.
plan | Wrote unit plans with learning goals, hinge questions and exit tickets for grades {8 to 10|9 and 10}.
plan curr | Re-sequenced the {key stage 3|middle school} course around proportional thinking with two colleagues.
plan math | Planned investigations such as {cycle gear ratios|a roof survey} in place of worksheet drill.
plan | Shared a bank of {340|220} lessons on the department drive, each with answers and timing.
class | Took over a difficult grade 9 group; referrals fell from {nineteen|fourteen} to {three|two} a term.
class | Form tutor of {28|32} teenagers: attendance, quarrels, phone calls home.
class diff | Uses seating plans, quiet starts and group roles, praised in {two|three} lesson observations.
assess | Set and moderated question papers and marked {180|240} scripts each cycle within a week.
assess tech | Tracked topics in a spreadsheet and re-taught the {three|four} weakest before mocks.
assess | Wrote report comments that say what to do next, {120|150} per term.
assess curr | Internal assessment moderator for IB Analysis and Approaches, {22|18} explorations.
curr | Mapped the syllabus from CBSE to {Cambridge|IB MYP} for the school's switch-over.
curr tech | Wrote a data unit with real bus and rainfall figures and {spreadsheets|Desmos}.
curr | Aligned pacing guide to Common Core with vertical teams from grade 6 up.
diff | Taught pupils with dyscalculia using counters, bar models and longer tests.
diff | Set {low-floor|open} problems so that everyone starts and the fast ones do not finish early.
diff class | Wrote accommodations with the special educator for {nine|seven} learners on IEPs.
tech | Ran lockdown lessons on Google Classroom with tablet handwriting, {93|90} percent attendance.
tech | Trained {25|30} teachers on the interactive board and quiz tools.
qual | Completed teacher training with distinction in teaching practice and {teach|have taught} under full licence since.
qual math | Qualified through a year-long PGCE placement in two state schools and passed induction in {two|three} terms.
qual class | Cleared {CTET Paper II|the state eligibility test} and was confirmed after probation as trained graduate teacher.
qual plan | Supervised {three|four} B.Ed interns in their lesson plans, as licensed mentor.
! * | Led a department of {seven|nine} teachers, its timetable, budget and observations.
! assess curr | Introduced common unit tests for {eleven|fourteen} sections and a calm data meeting after each.
* | Coached the Olympiad circle; {five|four} pupils reached the {second|state} round.
* | Ran the chess club and the {school newspaper's puzzle page|maths trail day}.
* | Met {120|90} families each term and told them plainly how to help.
math class | Covered statistics and mechanics for the sixth form, {11|14} pupils went on to engineering.
tech diff | Recorded {90|65} short videos so absent pupils and slow writers catch up.
plan assess | Redesigned homework into spaced retrieval sheets; mock averages up {nine|seven} points.
math assess | Taught PSAT and AP Calculus AB, mean score {3.9|4.1} over {three|two} years.
curr diff | Built an enrichment course on {graphs and networks|number theory} for grade 10.
~ math | Taught {40|32} practice lessons in classes VII and VIII under the mentor teacher.
~ plan | Prepared lesson plans and charts in {five E|Herbartian} format for teaching practice.
~ assess | Corrected weekly tests of {60|45} pupils and kept the mark register.
~ tech | Made a GeoGebra applet on circles for the B.Ed exhibition.
~ class | Led morning assembly and observed {30|24} lessons of senior teachers.
"""
SUMMARIES = """
math | <title> with <years> years in {grades 8 to 12|secondary classes}, patient with fear of numbers.
assess | Results-minded, {marks that help|tests as a start and not an end}.
* | <years> years of teaching, {clear explanations|good humour} and firm rules.
curr | Experience of {national and international|CBSE, Cambridge and IB} curricula.
diff | Enjoys classes where {the level differs widely|ten languages are spoken}.
* | <title> who wants pupils to argue about proofs.
tech class | At ease with {boards of chalk and of glass|quiet classes and loud problems}.
~ * | Mathematics graduate with B.Ed, {teaching practice in two schools|keen on a first post}.
~ plan | Newly trained teacher, {creative with low-cost aids|fond of puzzles}.
"""
PROJECTS = """
curr math | Maths Trail of the Old Town | Booklet of {24|30} problems on real walls, steps and clocks. | Used by {six|four} schools | outdoor maths
tech diff | Video Library for Absentees | {90|120} clips by topic with a quiz each. | {14,000|9,000} views | video, GeoGebra
assess | Retrieval Fridays | Spaced quizzes across a whole year group. | Mock mean up {seven|nine} points | assessment
plan curr | Open Problem Bank | {500|350} rich tasks tagged by idea. | Shared with {eleven|eight} schools | tasks
~ math | Fear of Algebra in Class VII | B.Ed action research with {42|38} pupils. | Pre-test and post-test | research
~ tech | Low-cost Clinometer | Teaching aid made from {straw and protractor|card and thread}. | First prize at college fair | aids
~ diff | Peer Tutoring in a Rural School | Internship project over {eight|six} weeks. | Weak readers helped by {ten|twelve} peers | tutoring
"""
CERTS = """
qual | CTET Paper II (Mathematics) | CBSE
qual | State Teaching Certificate, Secondary Mathematics | State Board of Education
qual | Qualified Teacher Status (QTS) | 
curr | IB Category 1 Workshop: Analysis and Approaches | IBO
tech | Google Certified Educator Level 1 | Google
* | Child Protection and Safeguarding Level 2 | 
qual | State Eligibility Test (SET) | 
"""
DEGREES = {
    "india": "B.Sc @ Mathematics; B.Sc @ Maths, Physics, Chemistry; B.Sc (Hons) @ Mathematics",
    "us": "Bachelor of Science @ Mathematics Education; BA @ Mathematics",
    "uk": "BSc (Hons) @ Mathematics; BA (Hons) @ Mathematics with Education",
    "other": "Bachelor of Education @ Mathematics; BSc @ Applied Mathematics",
    "masters": "M.Sc @ Mathematics; M.Ed @ Education; MA @ Mathematics Education",
}
AWARDS = """
Teacher of the Year | Parents' council | Chosen by {pupils and parents|form captains} for patience and clear lessons.
"""
PUBLICATIONS = """
Let Them Guess First | Classroom Mathematics Review | On estimation before formula in grade {8|9} measurement.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Assistant Teacher; Nursery Intern", "junior": "Primary Teacher; Home Tutor", "mid": "Primary Class Teacher; PRT; Coaching Centre Tutor", "senior": "Senior Primary Teacher; Abacus Trainer", "lead": "Primary Coordinator; Coaching Centre Head"},
    "keys": "class",
    "skills": "Phonics; Storytelling; Early years; Number games; Home tuition; Art and craft; Abacus; Vedic maths; Rhymes; Play-based learning; Parent communication",
    "degrees": {"india": "B.A @ English; D.El.Ed @ Elementary Education; NTT @ Nursery Teacher Training; B.Com", "us": "Bachelor of Arts @ Elementary Education", "uk": "BA (Hons) @ Primary Education", "other": "Diploma @ Early Childhood Education; BA @ Literature"},
    "certs": """
* | Nursery Teacher Training | 
* | Abacus Level 4 Trainer | 
""",
    "summaries": """
* | Primary teacher with <years> years of {class 1 to 4|early years}, songs included.
* | Home tutor for <years> years, {small groups|all subjects up to class 6}.
* | <title> who makes {reading|numbers} a game.
""",
    "duties": """
class | Class teacher of {32|28} seven-year-olds in all subjects.
* | Taught phonics with songs, cards and a puppet called {Momo|Bruno}.
* | Gave evening tuition to {fourteen|eleven} children of the colony in all subjects.
* | Used beads and straws for place value and carrying.
* | Prepared annual day dance and costumes.
class | Kept star charts and a calm corner for upset children.
* | Took reading groups and changed home readers every {Friday|Tuesday}.
* | Trained {60|45} children in abacus speed sums for a contest.
* | Wrote diaries and phoned parents of absent pupils.
* | Decorated boards with leaves, maps and pupils' drawings.
* | Managed the coaching centre's fees, batches and mock tests for {bank|entrance} exams.
* | Accompanied trips to the zoo and planetarium.
* | Taught environmental studies by planting {beans|marigolds}.
! * | Coordinated {nine|seven} primary sections and the substitution list.
* | Helped slow learners with handwriting after school.
* | Drilled tables and mental sums with dice and skipping ropes.
""",
}
