"""Where made-up people live: cities, streets, telephone shapes, schools and universities (all made up but the cities)."""

# City; state or region; postal code shape (# is a digit, @ a letter)
CITIES = {
    "in": """Pune; Maharashtra; 4110##|Chennai; Tamil Nadu; 6000##|Hyderabad; Telangana; 5000##|Kochi; Kerala; 6820##|Bengaluru; Karnataka; 5600##|Noida; Uttar Pradesh; 2013##|
Ahmedabad; Gujarat; 3800##|Kolkata; West Bengal; 7000##|Patna; Bihar; 8000##|Coimbatore; Tamil Nadu; 6410##|Indore; Madhya Pradesh; 4520##|Bhubaneswar; Odisha; 7510##|
Jaipur; Rajasthan; 3020##|New Delhi; Delhi; 1100##|Visakhapatnam; Andhra Pradesh; 5300##|Ludhiana; Punjab; 1410##|Guwahati; Assam; 7810##|Nagpur; Maharashtra; 4400##""",
    "ae": "Dubai; Dubai; |Abu Dhabi; Abu Dhabi; |Sharjah; Sharjah; |Ras Al Khaimah; Ras Al Khaimah; ",
    "sa": "Riyadh; Riyadh; 12###|Jubail; Eastern Province; 31###|Jeddah; Makkah; 23###|Dammam; Eastern Province; 32###",
    "qa": "Doha; Doha; |Al Wakrah; Al Wakrah; ",
    "om": "Muscat; Muscat; 1##|Sohar; Al Batinah; 3##",
    "kw": "Kuwait City; Al Asimah; 13###|Ahmadi; Ahmadi; 61###",
    "us": """Austin; TX; 787##|Columbus; OH; 432##|Denver; CO; 802##|Atlanta; GA; 303##|Seattle; WA; 981##|Raleigh; NC; 276##|Minneapolis; MN; 554##|Phoenix; AZ; 850##|
Boston; MA; 021##|Chicago; IL; 606##|Sacramento; CA; 958##|Tampa; FL; 336##|Newark; NJ; 071##|Kansas City; MO; 641##""",
    "gb": "Leeds; West Yorkshire; LS# #@@|Manchester; Greater Manchester; M## #@@|Bristol; Avon; BS# #@@|Cardiff; Wales; CF## #@@|Glasgow; Scotland; G## #@@|London; Greater London; SE## #@@|Reading; Berkshire; RG# #@@",
    "pl": "Wrocław; Dolnośląskie; 50-###|Kraków; Małopolskie; 30-###", "es": "Valencia; Comunitat Valenciana; 460##|Sevilla; Andalucía; 410##", "ng": "Lagos; Lagos State; 100###|Ibadan; Oyo State; 200###",
    "vn": "Hà Nội; Hà Nội; 100###|Đà Nẵng; Đà Nẵng; 550###", "is": "Reykjavík; Höfuðborgarsvæðið; 10#", "ke": "Nairobi; Nairobi County; 001##|Mombasa; Coast; 801##",
    "br": "Curitiba; PR; 80###-###|Recife; PE; 50###-###", "cn": "Suzhou; Jiangsu; 2150##|Shenzhen; Guangdong; 5180##", "ph": "Cebu City; Cebu; 60##|Quezon City; Metro Manila; 11##",
    "za": "Durban; KwaZulu-Natal; 40##|Pretoria; Gauteng; 00##", "tn": "Tunis; Tunis; 10##|Sfax; Sfax; 30##", "my": "Petaling Jaya; Selangor; 46###|Johor Bahru; Johor; 80###",
    "tr": "İzmir; Ege; 35###|Ankara; Ankara; 06###", "nl": "Utrecht; Utrecht; 35## @@|Eindhoven; Noord-Brabant; 56## @@", "mx": "Guadalajara; Jalisco; 44###|Monterrey; Nuevo León; 64###",
    "ua": "Lviv; Lviv Oblast; 79###", "gh": "Accra; Greater Accra; ", "de": "Leipzig; Sachsen; 041##|Stuttgart; Baden-Württemberg; 701##", "id": "Surabaya; Jawa Timur; 602##|Bandung; Jawa Barat; 401##",
    "gr": "Thessaloniki; Central Macedonia; 546 ##", "fr": "Lyon; Auvergne-Rhône-Alpes; 690##|Nantes; Pays de la Loire; 440##", "jp": "Osaka; Osaka; 530-00##",
}
STREETS = {
    "in": """Flat {n}, Shanti Residency, {m}th Cross, Gandhi Nagar|H.No. {n}-{m}/A, Near Hanuman Temple, Vivekananda Colony|Door No. {n}, {m}th Street, Anna Nagar West|Vill & Post Rampur, Dist. {city}|
Plot No. {n}, Sector {m}|C/o Sri Balaji PG, {m}th Main Road|{n}/{m}, Laxmi Niwas, M.G. Road|Qtr. No. {n}, Railway Colony|'Sreyas', T.C. {n}/{m}, Temple Road|Room {n}, Sai Krupa Chawl, Station Road""",
    "gulf": "P.O. Box {n}{m}|Flat {n}, Building {m}, Al Noor Street|Villa {m}, Street {n}, Al Rawda|Bldg. {n}, Way {m}4, Al Khuwair|Room {m}, Staff Accommodation, Industrial Area {n}",
    "us": "{n} Alder Street|{n}{m} Willow Creek Dr, Apt {m}|{n} N. Prospect Ave|{n}{m} Old Mill Rd|{n} Cedar Ln Unit {m}|{n}{m} Harvest Ridge Ct",
    "gb": "{n} Orchard Close|Flat {m}, {n} Station Road|{n} Priory Gardens|{n}a Mill Lane|{n} The Crescent",
    "other": "{n} Central Avenue|Block {m}, Flat {n}|{n} Garden Road|{n}/{m} Harbour View|{n} Market Street, 2nd floor",
}
# x is a digit; the numbers stand in ranges kept for fiction where a country has such a range, else in runs of zeros.
PHONES = {
    "in": "+91 98000 0xxxx|+91-90000 0xxxx|98000 0xxxx|+91 97000-0xxxx|091-81000-0xxxx|(+91) 70000 0xxxx|90000-0xxxx|+9198000 0xxxx|+91 9800 00 xxxx|0-97000 0xxxx",
    "ae": "+971 50 000 xxxx|+971-55-000xxxx|00971 52 000 xxxx|050 000 xxxx|+971 56 0000xxx", "sa": "+966 50 000 xxxx|00966-55-000-xxxx|+966 (0)53 000 xxxx", "qa": "+974 5500 0xxx|00974 3300 0xxx|+974-66000xxx",
    "om": "+968 9200 0xxx|00968-99000xxx", "kw": "+965 5000 0xxx|+965 6600 0xxx",
    "us": "(512) 555-01xx|614-555-01xx|+1 303 555 01xx|404.555.01xx|(206) 555-01xx|+1 (919) 555-01xx|1-612-555-01xx|602 555 01xx|617-555-01xx|+1.312.555.01xx",
    "gb": "07700 900xxx|+44 7700 900xxx|+44 (0)7700 900 xxx|0113 496 0xxx|020 7946 0xxx|0161 496 0xxx|07700-900-xxx|+44 117 496 0xxx",
    "pl": "+48 500 000 xxx|500-000-xxx", "es": "+34 600 000 xxx|600 00 0x xx", "ng": "+234 803 000 xxxx|0803 000 xxxx", "vn": "+84 90 000 xxxx|090 000 xxxx", "is": "+354 600 0xxx|600-0xxx",
    "ke": "+254 700 000 xxx|0700 000 xxx", "br": "+55 41 90000-xxxx|(81) 90000-xxxx", "cn": "+86 130 0000 xxxx|130-0000-xxxx", "ph": "+63 917 000 xxxx|0917-000-xxxx", "za": "+27 82 000 xxxx|082 000 xxxx",
    "tn": "+216 20 000 xxx", "my": "+60 12-000 xxxx|012-000 xxxx", "tr": "+90 530 000 xx xx|0530 000 xx xx", "nl": "+31 6 0000 xxxx|06-0000xxxx", "mx": "+52 33 0000 xxxx|+52 (81) 0000-xxxx",
    "ua": "+380 50 000 xx xx", "gh": "+233 24 000 xxxx", "de": "+49 171 39200xx|0172 99800xx", "id": "+62 812 0000 xxxx|0812-0000-xxxx", "gr": "+30 690 000 xxxx", "fr": "+33 6 39 98 xx xx|06 39 98 xx xx", "jp": "+81 90-0000-xxxx",
}
REGION = {"in": "india", "ae": "gulf", "sa": "gulf", "qa": "gulf", "om": "gulf", "kw": "gulf", "us": "us", "gb": "uk", "pl": "eu", "es": "eu", "is": "eu", "nl": "eu", "ua": "eu", "de": "eu", "gr": "eu", "fr": "eu",
          "tr": "eu", "ng": "africa", "ke": "africa", "za": "africa", "tn": "africa", "gh": "africa", "br": "latam", "mx": "latam", "vn": "seasia", "cn": "seasia", "ph": "seasia", "my": "seasia", "id": "seasia", "jp": "seasia"}
NATIONALITY = {"in": "Indian", "ae": "Emirati", "sa": "Saudi", "om": "Omani", "ph": "Filipino", "eg": "Egyptian", "pk": "Pakistani", "jo": "Jordanian", "lk": "Sri Lankan", "bd": "Bangladeshi", "tn": "Tunisian",
               "ng": "Nigerian", "ke": "Kenyan", "gh": "Ghanaian", "za": "South African", "my": "Malaysian", "id": "Indonesian", "vn": "Vietnamese", "cn": "Chinese"}
COUNTRY = {"in": "India", "ae": "UAE", "sa": "Saudi Arabia", "om": "Oman", "qa": "Qatar", "kw": "Kuwait", "ph": "Philippines", "eg": "Egypt", "pk": "Pakistan", "jo": "Jordan", "lk": "Sri Lanka", "bd": "Bangladesh", "tn": "Tunisia"}
# Mother tongues, home language first; English is added with a level of its own.
TONGUES = {"in": "Hindi|Tamil|Telugu|Malayalam|Kannada|Marathi|Bengali|Gujarati|Punjabi|Odia|Urdu|Assamese", "ae": "Arabic", "sa": "Arabic", "om": "Arabic", "ph": "Tagalog", "eg": "Arabic", "pk": "Urdu", "jo": "Arabic",
           "lk": "Sinhala", "bd": "Bengali", "tn": "Arabic|French", "pl": "Polish", "es": "Spanish|Catalan", "ng": "Yoruba|Igbo", "vn": "Vietnamese", "is": "Icelandic|Danish", "ke": "Swahili|Kikuyu", "br": "Portuguese",
           "cn": "Mandarin Chinese|Cantonese", "za": "isiZulu|Afrikaans", "my": "Malay|Mandarin", "tr": "Turkish", "nl": "Dutch|German", "mx": "Spanish", "ua": "Ukrainian|Polish", "gh": "Twi", "de": "German|French",
           "id": "Bahasa Indonesia|Javanese", "gr": "Greek", "fr": "French|Spanish", "jp": "Japanese", "us": "Spanish", "gb": "French|Welsh"}
# Universities: country -> kind -> names. "tech" for engineering and computing, "health" for nursing, "general" for the rest.
INSTITUTES = {
    "in": {
        "tech": """Kaveripattinam College of Engineering, Krishnagiri; Sarayu Institute of Technology; Vaigai Delta Engineering College, Madurai; Panchganga Institute of Technology & Research, Kolhapur;
Shri Dhanvantri Polytechnic, Nashik; Bharatpur Government Polytechnic; Malabar Coast Institute of Science and Technology; Neelgiri Technical University; Rourkela Hills Institute of Engineering;
Yamuna Plains Institute of Engineering & Technology; Godavari Technological University, Rajahmundry; Sindhudurg Institute of Technology""",
        "health": "St. Alphonsa School & College of Nursing, Kottayam; Sree Dhanya College of Nursing, Salem; Karunya Hridaya Nursing College; Government College of Nursing, Udayagiri; Holy Spirit Institute of Health Sciences, Mangaluru",
        "general": """Ganga Valley University; Narmada College of Arts & Commerce; Tapti Valley College of Commerce, Surat; Devi Kamala Mahila Mahavidyalaya, Kanpur; Pamba River University, Kerala;
Konark State University; Sutlej College, Ludhiana; Chilika Institute of Management Studies; Brahmaputra Central College; Vasundhara School of Business, Pune"""},
    "ph": {"tech": "Visayas Technological College", "health": "Our Lady of Lourdes Nursing College, Iloilo", "general": "Mayon State University"},
    "pk": {"tech": "Ravi Institute of Engineering, Lahore", "health": "Chenab College of Nursing", "general": "Indus Valley University of Commerce"},
    "eg": {"tech": "Delta Higher Institute of Engineering, Mansoura", "health": "Nile Gate Faculty of Nursing", "general": "Lower Nile University"},
    "jo": {"tech": "Petra Hills Technical University", "health": "Amman Heights College of Nursing", "general": "Jerash Valley University"},
    "lk": {"tech": "Mahaweli Institute of Technology", "health": "Kandy Lake Nursing School", "general": "Sabara University College"},
    "bd": {"tech": "Meghna Engineering College", "health": "Padma Nursing Institute", "general": "Jamuna University College"},
    "us": {"tech": "Lakemont State University; Harlow Polytechnic Institute; University of North Prairie; Cedar Falls Institute of Technology; Pine Barrens University",
           "health": "Lakemont State University School of Nursing; Mercy Hill College of Nursing; Twin Rivers Community College", "general": "Ashford Plains University; Lakemont State University; Coldwater College; University of North Prairie; Bellhaven Community College"},
    "gb": {"tech": "University of Wharfedale; Severnside Polytechnic University; Calder Technical College", "health": "University of Wharfedale; Severn Vale School of Nursing", "general": "University of Wharfedale; Marlhaven University; King Edmund College; Thornbury University"},
    "other": {"tech": "Central Technical University; Harbour City Polytechnic; National Institute of Applied Engineering", "health": "Regional College of Nursing and Midwifery; Harbour City Faculty of Health Sciences", "general": "Harbour City University; Central University of Economics; Saint Brigid University College"},
}
LOCAL_UNIVERSITY = {"pl": "Odrzańska Szkoła Wyższa", "es": "Universidad del Turia Alto", "ng": "Ogunpa State University", "vn": "Đại học Sông Hàn", "is": "Háskólinn á Norðurströnd", "ke": "Rift Lakes University", "br": "Universidade do Vale do Iguaçu Azul",
                    "cn": "Taihu Lake University", "za": "Umgeni University of Technology", "my": "Universiti Teknologi Kinta Utara", "tr": "Gediz Ovası Üniversitesi", "nl": "Hogeschool Rijnoever", "mx": "Universidad Sierra Azul",
                    "ua": "Carpathian State University", "gh": "Volta Lake University", "de": "Hochschule Elsteraue", "id": "Universitas Brantas Raya", "gr": "University of Axios", "fr": "Université de la Saône Verte", "jp": "Yodogawa Gakuen University", "ph": "Mayon State University", "tn": "Université du Cap Blanc"}
SCHOOLS = """Govt. Boys Higher Secondary School, Melur; Saraswati Vidya Mandir; St. Thomas E.M. High School; Kendriya Vidyalaya No. 2; Zilla Parishad High School, Narsapur; D.A.V. Public School; Little Flower Convent;
Shri Swaminarayan Vidyalaya; Model Inter College; Jawahar Navodaya Vidyalaya; Bharatiya Vidya Niketan; Sacred Heart Girls' High School; Islamia Higher Secondary School; Guru Nanak Public School; Sri Chaitanya Junior Kalasala, Eluru; M.E.S. Junior College"""
BOARDS = ["CBSE", "Tamil Nadu State Board", "Maharashtra State Board", "Kerala State Board", "BSEB Patna", "U.P. Board", "ICSE / ISC", "Board of Intermediate Education, A.P.", "G.S.E.B.", "W.B.B.S.E.", "Karnataka Secondary Education Board", "B.S.E. Odisha"]
SCHOOL_LABELS = [("10th", "12th"), ("SSLC", "HSC"), ("S.S.C", "H.S.C"), ("Matriculation", "Intermediate"), ("High School", "Higher Secondary"), ("X", "XII"), ("SSLC", "Plus Two"), ("Secondary", "+2")]
# How a firm's name tells its country, for people outside the large regions.
FIRM_CUES = {"pl": "Sp. z o.o.|Odr|Polsk|Wisła|Kancelaria|Zielony|Baltyk|Baltica|Polbut|Zakłady|Podgórska|Baltic", "es": "Turia", "vn": "JSC|Sông Hàn|Saigon|Lotus Bay General", "is": "ehf.", "ke": "Rift|Kilima|Umoja|Mombasa|Savanna|Kilwa",
             "ng": "Ogun|Lagoon Foods|Adébáyọ̀|Delta Marsh", "gh": "Akwaaba|Ghana|Mensah|Kente", "br": "Iguaçu|Santos Azul|do Vale", "mx": "Sierra Azul|Castañeda|Golfo Sur|Andina", "ph": "Cebu|Manila|Visayas|Batangas", "my": "Klang|Johor",
             "id": "Java|Nusantara", "tr": "Anadolu|Marmara|Bosphorus", "nl": "B.V.|Rijnoever", "za": "Umgeni", "de": "Sankt Florian|Nordlicht", "eg": "Nile"}
