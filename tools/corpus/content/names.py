"""Names of made-up people, by where they live. A name after "/" has the code of its holder's home country."""

import re

# Lists are consumed in order, one name a person, so that no two people share a name.
INDIA_F = """K. R. Meenakshi; Ananya Deshpande; Priyanka Kumari; Fathima Beevi P. K.; Gurpreet Kaur; Lakshmi; Sneha Rajendran; Ritu Chaudhary;
Mrs. Shobha Venkatesan; Debjani Chattopadhyay; Nazneen Shaikh; T. Kavitha; Pooja Bhimrao Jadhav; Swati Mishra; Annamma Kuriakose; Jyotsna Patnaik;
Harshita Solanki; M. Deepalakshmi; Zeenat Ansari; Rukmini Hegde; Aparna Nair; Sukanya Borthakur; Kiran Bala; Bhavana Reddy Gangula; Sr. Lissy Thomas;
Vaishnavi Kulkarni; Chandni Raghuvanshi; S. Malarvizhi; Tanvi Parikh; Ishita Bose Roy; Manpreet Dhillon; Revathi Subramaniam; Nisha Rawat; Jaya Prada N.;
Sabiha Khatoon; Mamta Devi; Ankita Pradhan; G. Sai Sravani; Preethi Fernandes; Rashmi Tiwari; Sunita Oraon; Kumari Nidhi; Dr. Vidya Ramanathan; Yamini B.;
Madhuri Lokhande; Trupti Shinde; Neha Saxena Verma; Hemlata Joshi; P. Anitha Rani; Gargi Mukherjee; Leela; Rubina Pathan; Simran Ahluwalia; B. Nagalakshmi"""
INDIA_M = """Rajesh Kumar Yadav; S. Balasubramanian; Mohd. Irfan Khan; Vikram; Jaspreet Singh; Arunkumar P; Nitin Ramesh Gaikwad; Er. Suresh Babu; Sourav Banerjee;
Thomas Varghese; Manoj Kumar Sahoo; Prakash Chand; V. S. Raghavan; Imran Sheikh; Dinesh Rathod; Kartikeya Bhardwaj; Abdul Rahim K. T.; Harish Chandra Pandey;
Naveen Goud Yerra; Biju Mathew; Saurabh Agnihotri; Lalthanmawia Ralte; Karthick Raja M; Pankaj Kumar; Tejas Vora; Subhash Murmu; Amol Dattatray Patil;
Syed Zubair Ahmed; Ravi Teja Kolluri; Bhupinder Thakur; R. Muthukrishnan; Gaurav Trivedi; Shaji Lukose; Mr. Ashok Barik; Devendra Singh Rawat; Sandeep;
Yogesh Mali; Nikhil Jain; Chetan Prakash Meena; J. Antony Raj; Hemant Bisht; Rohit Kashyap; Venkata Ramana Murthy; Kunal D'Souza; Anil Toppo; Firoz Alam;
Ganesh Iyer; Omkar Sawant; P. V. Narasimha Rao Dasari; Santosh Gowda"""
GULF_F = """Noor Al Hashimi (نور الهاشمي)/ae; Maria Theresa Dela Cruz/ph; Shabnam Parveen/in; Hala Abdel-Rahman/eg; Jincy Sebastian/in; Ayesha Siddiqua/pk;
Rania Haddad/jo; Marites Villanueva-Santos/ph; Sreelekha Menon/in; Fatima bint Saeed Al Balushi/om; Divya Chandran/in; Dina Mostafa El-Sayed/eg;
Nadeesha Perera/lk; Sumaiya Begum/bd; Reem Khalil Mansour/jo; Sophia Abraham/in; Liezl Ann Magbanua/ph; Mariam Al-Sabah Qureshi/pk; Anju Pillai/in; Lamia Bouazizi/tn"""
GULF_M = """Mohammed Shafeeq Puthiyapurayil/in; Ahmed Mahmoud Abdel Fattah/eg; Rodrigo Macaraeg Jr./ph; Khalid bin Nasser Al Harthi/om; Sajid Mehmood/pk;
Jobin Kurian/in; Yousef Al-Khatib/jo; Selvaraj/in; Md. Rafiqul Islam/bd; Chaminda Wijesinghe/lk; Omar Farouk Bin Ali/ae; Anwar Sadath/in; Tamer El Gendy/eg;
Eng. Hassan Raza Bukhari/pk; Christopher Baltazar/ph; Nasir Uddin Ahmad/in; Bilal Ben Youssef/tn; Faisal Al-Mutlaq (فيصل المطلق)/sa; Ashraf Koya/in; Rommel Aquino/ph; Vinod Achari/in; Haitham Zureikat/jo"""
US_F = """Danielle Kowalczyk; Mei-Ling Chang; Keisha Robinson; Rosa Elena Martínez; Hannah O'Rourke; Aisha Thompson-Bell; Jennifer Hsu; Caitlin Brandt; Thuy Tran;
Guadalupe Reyes-Ortiz; Emily Sorensen; LaToya Jefferson; Sarah Goldfarb; Nkechi Obi; Rebecca Stoltzfus; Min-ji Park; Yesenia Alvarado; Megan van der Meer; Shanice Dubois;
Ingrid Halvorsen, RN; Alexandra Petrov; Bethany Crowfeather; Sunita Rao Keller; Grace Kealoha; Olivia St. John; Marisol Quiñones; Dorothy Whitfield"""
US_M = """Marcus Delgado; William "Bo" Hendricks; Terrence Washington; Jun Watanabe; Patrick Dunleavy; Carlos Andrés Fuentes; Brian Lindqvist; DeShawn Carter; Eli Rosenbaum;
Tyler McAllister; Huy Nguyen; Anthony DiMarco; Robert J. Haskell III; Omar Siddiqi; Samuel Adeyinka; Kevin Two Rivers; Mateo Cárdenas; Dmitri Volkov; Ethan Kim; Jamal Whitaker;
Gregory Tsosie; Luis Miguel Peña; Ryan Fitzgerald; Chidi Okonkwo; Arthur Bellamy; Nathaniel Croft, PE; Joseph Makoa; Andre Fontenot; Wesley Tran; Leonard Abramowitz; Francisco "Paco" Lara"""
UK_F = """Charlotte Ashworth; Oluwaseun Balogun; Siân Prydderch; Fiona MacAllister; Zara Hussain; Gemma Pickersgill; Niamh Gallagher; Harriet Fox-Davies; Amara Nwosu;
Joanna Wiśniewska; Ruth Oyelaran; Philippa Thorne; Tamsin Penhale; Chloe Beaumont-Reid; Blessing Chukwuma; Eleanor Fairweather; Catrin Bevan; Imogen Sharma; Mhairi Cameron"""
UK_M = """Gareth Llewellyn; Adebayo Ogunleye; Callum Fraser; Dr. Rupert Hollingsworth; Tariq Mahmood; Kieran Doyle; Oliver Trent-Baker; Kwame Asante; Dafydd Rees; Piotr Zieliński;
Martin Greaves; Hamish Sutherland; Theodore Lacey; Yusuf Warsame"""
OTHER_F = """Agnieszka Kowalska/pl; María José Fernández de Córdoba/es; Folasade Adébáyọ̀/ng; Nguyễn Thị Hương Giang/vn; Guðrún Helga Jónsdóttir/is; Wanjiru Kamau/ke;
Ana Beatriz Nogueira/br; Wang Xiaomei (王小梅)/cn; Kristine Joy Bautista/ph; Thandeka Dlamini/za; Yasmine Ben Amor/tn; Siti Nurhaliza binti Roslan/my; Elif Yıldırım/tr;
Annelies van den Berg/nl; Ximena Castañeda Ruiz/mx; Olha Petrenko (Ольга Петренко)/ua; Akosua Mensah/gh; Katharina Freifrau von Lohe/de; Suharti/id; Eleni Papadaki/gr;
Chloé Lefèvre/fr; Tanaka Yui (田中結衣)/jp"""
OTHER_M = """Krzysztof Nowak/pl; Juan Carlos Ibáñez Soler/es; Oluwatobiloba Fáladé/ng; Trần Quốc Bảo/vn; Sigurður Einarsson/is; Kipchoge Ruto/ke; João Pedro da Silva Neto/br;
Li Jianhong (李建红)/cn; Mark Anthony Salonga/ph; Sipho van Wyk/za; Ahmed Ould Cheikh/tn; Tan Wei Jie/my; Mehmet Ali Öztürk/tr; Pieter de Vries/nl; Emiliano Vargas Trejo/mx;
Sukarno/id; Kofi Boateng/gh; Maximilian Graf zu Eltz/de; Bayu/id; Nikolaos Stavridis/gr; Étienne Dufour/fr; Hiroshi Yamamoto/jp"""
# Fathers of people whose name shows no other faith, and of those whose name does.
FATHERS = """Ramesh Chandra; Late Shri Mohan Lal; K. Subramanian; Dattatray Rao; Shivaji Rao Patil; Bishnu Prasad; N. Rangaswamy; Haridas Menon; Jagdish Prasad; P. Venkateswarlu;
Anand Rao; Ram Naresh; Kishan Lal; Gopalan; Tarun Kumar Das; Bhaskar Naidu; S. Murugesan; Narayan Hegde; Satish Kulkarni"""
FAITHS = {
    "Islam": (r"Moh|Md\.|Khan\b|Shaikh|Sheikh|Ansari|Beevi|Khatoon|Syed|Firoz|Imran|Abdul|Pathan|Sadath|Koya|Begum|Ahmed|Ahmad|Siddiqua|Qureshi|Mehmood|Bukhari|Parveen|Abdel|Shafeeq|El-Sayed|Nasir|El Gendy",
              "Ghulam Rasool; Abdul Majeed; Md. Yunus; Haji Ibrahim Kutty; Shamsuddin; Anwar Hussain"),
    "Christian": (r"Thomas|Varghese|Kuriakose|Mathew|Fernandes|D'Souza|Antony|Lukose|Jincy|Sebastian|Abraham|Kurian|Ralte|Toppo|Dela Cruz|Santos|Magbanua|Macaraeg|Baltazar|Aquino|Lissy",
                  "Joseph Chacko; George Philip; Late K. J. Xavier; Antony Pereira; Simon Mathai"),
    "Sikh": (r"Kaur|Dhillon|Jaspreet|Bhupinder|Ahluwalia", "Balwinder Singh; Sukhdev Singh; S. Harbhajan Singh"),
}


def _split(text):
    out = []
    for part in text.replace("\n", " ").split(";"):
        name, _, code = part.strip().partition("/")
        out.append((name, code))
    return out


def pools():
    """Region -> gender -> list of (name, home country code or "")."""
    return {
        "india": {"f": _split(INDIA_F), "m": _split(INDIA_M)},
        "gulf": {"f": _split(GULF_F), "m": _split(GULF_M)},
        "us": {"f": _split(US_F), "m": _split(US_M)},
        "uk": {"f": _split(UK_F), "m": _split(UK_M)},
        "other": {"f": _split(OTHER_F), "m": _split(OTHER_M)},
    }


def faith(name):
    """The faith that a name suggests, else Hindu: so that father's name, religion and name agree."""
    return next((faith for faith, (pattern, _) in FAITHS.items() if re.search(pattern, name)), "Hindu")


def fathers(name=""):
    known = FAITHS.get(faith(name))
    return [father for father, _ in _split(known[1] if known else FATHERS)]
