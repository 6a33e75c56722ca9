/// Words that stand in front of names, in them, and where names could stand but do not.
enum NameWords {
    /// Phrases of words, parted by commas, the longest first.
    private static func phrases(_ lines: String) -> [[UInt64]] {
        lines.split(separator: ",").map { $0.split(separator: " ").map { WordFolding.hash(of: $0) } }
            .sorted { $0.count > $1.count }
    }

    /// What stands in front of a name.
    static let labels = phrases(
        "name,full name,name in full,candidate name,name of candidate,name of the candidate,applicant name,"
            + "name of applicant,candidates name,name of the applicant,my name,first name,name and surname,"
            + "nombre,nombre completo,nombre y apellidos,nombres y apellidos,nombres,nom prenom,prenom et nom,vorname nachname,"
            + "nom,nom et prenom,nome,nome completo,naam,imie i nazwisko,surname and name,"
            + "vor und nachname,nome e cognome,apellidos y nombre")
    /// What stands over a resume.
    static let titles = phrases(
        "curriculum vitae,curriculam vitae,curriculum vita,cv,c v,resume,bio data,biodata,profile,resumé")
    static let of = WordFolding.hashes(of: "of for")
    /// Titles of address, which are no part of a name.
    static let address = WordFolding.hashes(
        of: "mr mrs ms miss mister shri sri smt er engr eng sr herr frau sig sra dipl ing monsieur madame adv")
    /// Letters of professions that stand in front of names, in capitals.
    static let professions = WordFolding.hashes(of: "ca cs cma capt ar")
    /// Words and signs of addresses that stand right behind a name.
    static let houses = WordFolding.hashes(of: "flat plot house h door no room villa #")
    /// Titles that belong to a name.
    static let doctors = WordFolding.hashes(of: "dr prof")
    static let maria = WordFolding.hashes(of: "ma")
    /// Degrees in letters that stand behind names with dots between.
    static let degreeLetters = WordFolding.hashes(
        of:
            "be btech bsc bcom ba bca bba bed me mtech msc mcom ma mca mba med md ms mphil phd bpharm mpharm llb mbbs bds"
    )
    /// Surnames that are trades and things as well.
    static let surnamesToo = WordFolding.hashes(
        of:
            "baker cook carter mason porter carpenter turner fisher butler clerk page knight bishop dean fuller gardener "
            + "hunter judge king marshall miller painter parker potter sawyer shepherd singer smith steward taylor tyler "
            + "walker weaver wright driver mills banks steel steele power powers stone glass may rice brook brooks lane fields "
            + "woods ford price bond cross park field house hall church engineer contractor merchant major head masters "
            + "pilot coach archer chandler cooper farmer barber brewer")
    /// Months and degrees that are names of persons as well.
    static let namesToo = WordFolding.hashes(of: "april may june jun august mei mai avril md maj marco mar julio abril")
    /// Letters of professions and societies that stand behind names, in capitals too.
    static let postNominals = WordFolding.hashes(
        of:
            "acma fcma cgma acca fcca aca fca cpa cfa cma cima mrics frics mice miet ceng ieng pmp capm phr sphr shrm cipd "
            + "rn lpn bsn msn crna mbbs mrcp frcs mrcs llb llm mba phd esq pe eit leed cissp cisa cism nebosh iosh")
    /// What tells the generations of a family apart.
    static let generations = WordFolding.hashes(of: "jr junior sr senior ii iii iv")
    /// Parts of addresses that are no names.
    static let mailboxes = WordFolding.hashes(
        of:
            "info contact career careers resume resumes cv job jobs mail email hr admin office work official me my hello"
    )
    /// What joins parts of names.
    static let particles = WordFolding.hashes(
        of:
            "de da do dos das del della di la le el al van von der den zu ter ten bin binti bint ibn abu y e i ul ur ud "
            + "st mac mc san santa dit ben bar af av zur zum las los")
    /// Labels of contacts that end a name on the same line.
    static let contactLabels = WordFolding.hashes(
        of:
            "email e-mail mail mobile phone tel telephone contact cell mob ph address add linkedin github skype website "
            + "location dob gmail fax whatsapp web portfolio permanent present current residence h.no po dist")
    /// Words of headings and top lines that stand where names do.
    static let things = WordFolding.hashes(
        of:
            "europass curriculum curriculam vitae vita cv resume biodata bio data profile objective objectives career carrier "
            + "summary personal details detail information experience education educational skills skill professional "
            + "work working history projects project declaration references reference contact contacts about me "
            + "technical qualification qualifications academic achievements strength strengths hobbies languages "
            + "language name nationality passport gender sex male female marital status single married religion "
            + "father fathers mother husband birth date place signature confidential page private post applied "
            + "position position for dear sir madam hiring manager subject respected to photo india indian street "
            + "road nagar colony near floor flat block sector district state phase apartment building avenue lane "
            + "visa key core areas expertise competencies certifications certificate certificates training trainings "
            + "internship awards interests publications volunteer additional other employment overview proficiency "
            + "computer software tools responsibilities responsibility duties client role duration company "
            + "organization designation department university college school institute bachelor master diploma "
            + "specialist freelance freelancer years year months fresher total")
}
