"""iOS engineer; the neighbouring trade is Android."""

NAME = "ios-engineer"
PREFIX = "ios"
TRADE = "mobile app development"
KIND = "tech"
YEARS = (4, 9)
PROFILES = "code"
JOB = {
    "title": "iOS Engineer",
    "description": """Rill makes a banking app that two million people open every day to see where their money went. The iOS team is six engineers, one designer and a product manager, and it ships every second Tuesday.

What you will do
- Own features from the first sketch to the App Store release, and stay with them when they meet real customers.
- Write new screens in SwiftUI and keep the older UIKit parts healthy while we move them over.
- Shape the architecture of a modular code base: clear boundaries, dependency injection, no hidden globals.
- Work with backend engineers on the contracts of our REST endpoints, and make the app behave well on slow trains and in lifts.
- Keep the release train on time: build pipelines, signing, phased rollout, crash reports.
- Review code kindly and precisely; write tests that catch the mistakes we really make.

What you bring
- Four or more years of building and shipping native iPhone apps in Swift; you can read Objective-C without fear.
- SwiftUI in production, and a firm grip of Auto Layout and view controllers.
- Concurrency: async/await, actors, or a solid history with Combine or GCD.
- Core Data, SwiftData or another local store, with migrations that did not lose anyone's data.
- Unit and UI testing with XCTest, and continuous integration for mobile.
- An eye for performance and accessibility. You have opened Instruments in anger and you use VoiceOver before you call a screen done.

A degree in computer science or a related field is welcome but no condition. We pay for one conference a year, and the team meets in person once a quarter. Cross-platform experience alone (Flutter, React Native) is not a substitute for native work.""",
    "must_have_skills": [
        {"label": "Swift", "value": "swift"}, {"label": "SwiftUI", "value": "swiftui"}, {"label": "UIKit", "value": "uikit"},
        {"label": "Concurrency", "value": "concurrency"}, {"label": "REST APIs", "value": "rest-apis"}, {"label": "Core Data", "value": "core-data"},
        {"label": "XCTest", "value": "xctest"}, {"label": "CI/CD", "value": "ci-cd"}],
    "min_experience": 4, "max_experience": 9,
    "score_weight": {"skills": "0.35", "work_experience": "0.35", "projects": "0.15", "education": "0.10", "certifications": "0.05"},
}
KEYS = {
    "swift": "Swift; Swift 5.9; Swift 6; Objective-C",
    "ui": "SwiftUI",
    "uikit": "UIKit; Auto Layout; Storyboards; UICollectionView compositional layouts",
    "conc": "async/await; Combine; GCD; Swift Concurrency; Grand Central Dispatch",
    "api": "REST; RESTful services; URLSession; Alamofire; JSON / Codable",
    "data": "Core Data; CoreData; SwiftData; Realm; SQLite",
    "test": "XCTest; XCUITest; unit testing; snapshot testing; TDD",
    "ci": "Fastlane; Xcode Cloud; GitHub Actions; Bitrise; TestFlight automation",
}
MORE_SKILLS = {
    "tools": "Xcode; Instruments; Git; Jira; Figma; Charles Proxy; Swift Package Manager; CocoaPods; Firebase Crashlytics",
    "design": "MVVM; VIPER; The Composable Architecture; Clean Architecture; dependency injection; Coordinator pattern",
    "other": "Push notifications (APNs); In-app purchases; StoreKit 2; MapKit; Core Bluetooth; WidgetKit; HealthKit; VoiceOver; Agile / Scrum; Kotlin basics",
}
TITLES = {
    "trainee": "iOS Intern; Trainee Software Engineer (iOS); Graduate Mobile Developer",
    "junior": "Junior iOS Developer; Associate Software Engineer - iOS; iOS Developer",
    "mid": "iOS Developer; Software Engineer, iOS; Mobile Engineer (iOS); iOS Application Developer",
    "senior": "Senior iOS Engineer; Senior iOS Developer; Sr. Software Engineer – iOS; Senior Mobile Engineer, Apple Platforms",
    "lead": "Lead iOS Engineer; Principal Mobile Engineer (iOS); iOS Tech Lead; Staff Engineer, iOS",
}
COMPANIES = {
    "india": "Nimbuskart Technologies Pvt. Ltd.; Tarang Softlabs; Zavvy Mobility Solutions Pvt Ltd; Kaleidofin Apps; Peepal Digital Services; Chakra Health Tech Pvt. Ltd.; Oddball Games India",
    "gulf": "Dhow Digital FZ-LLC; Sahab Payments; Marsa Apps LLC; Qafila Mobility W.L.L.; Noqta Software House",
    "us": "Fernway Labs, Inc.; Cobalt Ledger; Pinetree Transit; Hollowell Health; Quartzline Software; Juniper & Main",
    "uk": "Wrenfield Software Ltd; Harbour & Lowe Digital; Tidewell Apps; Penny Lantern Ltd",
    "other": "Baltica Mobile Sp. z o.o.; Kivu Pay; Norðurljós Hugbúnaður ehf.; Andina Apps S.A.; Lotus Bay Software JSC; Zonneveld Interactive B.V.",
}
DUTIES = """
swift ui | Rebuilt the {onboarding|checkout|account opening} flow in SwiftUI, cutting drop-off on the third screen from {31|27|38}% to {19|16|22}%.
swift | Shipped {14|22|9} App Store releases of a {wallet|grocery|telemedicine} app with {400k|1.2 million|75,000} monthly users.
swift conc | Replaced nested completion handlers in the sync layer with async/await and two actors, which ended a {year-old|long running} race on token refresh.
ui | Built a design system package of {38|45|60} SwiftUI components with previews for dark mode and the largest Dynamic Type sizes.
uikit | Moved {21|34} storyboard scenes to programmatic Auto Layout so that merge conflicts stopped blocking the team.
uikit swift | Wrote a diffable, compositional-layout feed that scrolls at 120 fps on {an iPhone 11|four year old phones}.
conc | Used Combine pipelines for live {order|vehicle|price} tracking with retry and back-off on weak networks.
api | Designed the networking layer over URLSession: Codable models, {ETag caching|request signing}, and one place for errors.
api swift | Integrated {11|17} backend endpoints (JSON over HTTPS, OAuth 2.0 with PKCE) and agreed the error contract with the server team.
data | Took the offline store from plist files to Core Data with {three|five} tested migrations; not one support ticket about lost notes.
data conc | Wrote background import of {40,000|90,000} product rows into CoreData on a private context without blocking the main thread.
test | Raised unit-test coverage of the payments module from {12|23}% to {71|78}% and added snapshot tests in two languages.
test uikit | Wrote a {60|85} case XCUITest smoke suite which runs before every release candidate.
ci | Set up Fastlane lanes for signing, screenshots and TestFlight; a release went from {half a day|two days} to {25|40} minutes.
ci test | Runs the test plan on Xcode Cloud for each pull request, with flaky tests quarantined and counted weekly.
swift | Cut cold start from {3.4|2.9} s to {1.1|0.9} s by deferring SDK set-up, measured with Instruments and MetricKit.
ui data | Built Home Screen widgets and a Live Activity in SwiftUI, fed from a shared SwiftData container.
swift uikit | Maintained a mixed Objective-C and Swift code base of {180|310}k lines and bridged it header by header.
! * | Led {four|five|seven} engineers across two time zones, ran planning and wrote the team's guide to code review.
! swift | Split the monolith into {19|26} Swift packages; clean builds fell from {11|14} to {4|5} minutes.
! ci | Introduced phased rollout with feature flags and a stop rule on the crash-free rate ({99.6|99.8}%).
* | Made the {transfer|booking|prescription} screens fully usable with VoiceOver after a review with three blind customers.
* | Added in-app purchases and {monthly subscriptions|family plans} with StoreKit 2, with receipts checked on the server.
swift api | Added push notifications with rich media through APNs, {opening rate rose by a third|quiet hours included}.
conc test | Found data races with Thread Sanitizer and fixed {13|18} of them before turning on strict checks.
uikit | Hosted new SwiftUI-free map screens in UIPageViewController with custom transitions and MapKit overlays.
api | Stubbed the server with recorded JSON so that feature work no longer waited for the {staging|UAT} environment.
data | Encrypted the local SQLite cache and keys in the Keychain after a third-party security audit.
ci | Wrote GitHub Actions workflows on {self-hosted Mac minis|macOS runners} with a dependency cache, saving {6|9} minutes a run.
ui | Migrated {profile and settings|the help centre} to NavigationStack and @Observable view models as the first SwiftUI screens of the app.
swift | Brought the crash-free users rate from {98.1|97.6}% to {99.7|99.9}% in {two|three} quarters with Crashlytics triage each Monday.
test swift | Taught the team test doubles over protocols instead of singletons; {two|three} workshops and a small sample project.
api conc | Built a resumable upload of photos with background URLSession, which survives the app being killed.
~ swift ui | Built three settings screens in SwiftUI from Figma under the eye of a senior developer.
~ swift | Fixed {17|25} reported bugs, mostly layout on small iPhones and wrong date formats in Swift.
~ api | Wrote Codable models for a {weather|news} feed and showed them in a list with pull to refresh.
~ * | Took part in daily stand-ups and kept the test devices charged, updated and labelled.
~ uikit | Turned two storyboard screens into code as an exercise and presented the result to the batch.
"""
SUMMARIES = """
swift | iOS developer with <years> years of shipping native apps, {most of it in fintech|from first commit to the App Store}.
swift ui | <title> who {cares about|enjoys} small, quick screens; SwiftUI where it fits and older view code where it must stay.
swift test | <years>+ years on Apple platforms, at home in {legacy and greenfield|large and small} code, with a habit of writing tests first.
ci | Known in my team for release trains that leave on time.
* | I like {plain code|short meetings}, honest estimates and apps that work in a tunnel.
uikit | Mobile engineer with <years> years in Xcode, strong in layouts, animation and performance tuning.
api data | Worked on offline-first apps where sync {has to be|must be} right the first time.
* | Comfortable talking with designers and with customers, in English and {one other language|two other languages}.
swift conc | Experienced in modernising concurrency {without stopping feature work|one module at a time}.
~ swift | Computer science graduate who has put {one small app|two small apps} on the App Store alone.
~ * | Fresh engineer, trained in mobile development, {eager to learn from code review|quick to pick up new tools}.
~ swift ui | Finished a {six|four} month iOS bootcamp after my degree and build something in SwiftUI every weekend.
"""
PROJECTS = """
swift ui data | {Tiffin Tracker|Lunchbox} | An app for mess members to mark meals and settle the month's bill, {300|450} users on campus. | Offline store with iCloud sync ; Widgets for today's menu | SwiftUI, SwiftData, CloudKit
swift api | Local Train Times | {Live|Planned} departures for {two|three} suburban lines with delays told by riders. | Open source, {140|220} stars ; Caches timetables for the tunnel | Swift, URLSession, Codable
swift conc | PhotoSieve | Finds near-duplicate pictures on the device with Vision and {clears|frees} space. | Task groups over {10,000|25,000} photos ; No picture leaves the phone | Swift Concurrency, Vision
uikit test | Ledgerlite | Double-entry bookkeeping for {shop owners|freelancers} on iPad. | {92|88}% covered by unit tests ; PDF export of the day book | UIKit, XCTest
ci swift | fastlane-plugin-changelog-cards | A {small|tiny} plugin that turns merged pull requests into release notes. | Used by {four|six} teams | Ruby, Swift, Fastlane
ui | Breathwork | A watchOS companion with haptics that {paces|guides} slow breathing. | Featured in a {regional|national} list of new apps | SwiftUI, HealthKit, watchOS
swift data api | Clinic Queue | Patients see their place in the queue; the clinic saw {40|35}% fewer people in the corridor. | Works without network for an hour ; {Two|Four} clinics in daily use | Swift, Core Data, REST
uikit api | City Heritage Walk | Audio walks on MapKit with {26|41} stops recorded by school children. | Downloads a walk for offline use | UIKit, MapKit, AVFoundation
~ swift ui | Attendance by Beacon | Final-year project: marks attendance when a phone is near the {lab|classroom} beacon. | Team of {three|four} | Swift, Core Bluetooth
~ swift | Kural a Day | Shows one couplet each morning with its meaning and a {reading|recording}. | My first published app | Swift, WidgetKit
~ ui api | Recipe Swap | Bootcamp capstone to {swap|share} recipes, with login and pictures. | Built in {three|four} weeks | SwiftUI, Firebase
swift test conc | RetryKit | Swift package for retry with jitter, {well documented|documented} and tested under load. | {60|95} unit tests ; Used in two production apps | Swift Package Manager, XCTest
"""
CERTS = """
swift | App Development with Swift Certified User | Certiport
* | Professional Scrum Master I | Scrum.org
ui swift | iOS & SwiftUI Nanodegree | Udacity
* | AWS Certified Cloud Practitioner | Amazon Web Services
test | ISTQB Certified Tester Foundation Level | ISTQB
"""
DEGREES = {
    "india": "B.Tech @ Computer Science and Engineering; B.E. @ Information Technology; BCA; B.E @ Electronics and Communication",
    "us": "Bachelor of Science @ Computer Science; B.S. @ Software Engineering; BA @ Mathematics",
    "uk": "BSc (Hons) @ Computer Science; BEng @ Software Engineering",
    "other": "Bachelor of Science @ Informatics; BSc @ Computer Science; Diploma @ Software Development",
    "masters": "MCA @ Computer Applications; M.Tech @ Software Systems; MSc @ Human-Computer Interaction",
}
AWARDS = """
Hackathon winner | City Mobility Hack | Built an app for step-free routes in {36|24} hours with two designers.
Spot Award | Engineering leadership | For {finding|fixing} the login fault of the festival sale within one night.
"""
PUBLICATIONS = """
Offline First, Honestly | Mobile Field Notes | Article on conflict rules for {notes|orders} edited on two phones.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Android Intern; Trainee Android Developer", "junior": "Junior Android Developer; Android Developer", "mid": "Android Developer; Mobile Application Developer (Android)",
               "senior": "Senior Android Engineer; Senior Flutter Developer", "lead": "Lead Android Engineer; Mobile Lead (Android)"},
    "keys": "api ci",
    "skills": "Kotlin; Java; Jetpack Compose; Android SDK; Room; Retrofit; Coroutines; Gradle; Espresso; Firebase; Flutter; Dart",
    "summaries": """
* | Android developer with <years> years in Kotlin, {three|two} apps above 4.6 stars on the Play Store.
* | Builds clean Jetpack Compose screens and {keeps|likes} the Gradle build quick.
* | Mobile developer, <years> years, {Android first|Android and Flutter}, used to slow phones and thin networks.
* | <title> who reads crash reports before coffee.
""",
    "duties": """
* | Rewrote the {ride booking|loan application} flow from XML layouts to Jetpack Compose, {30|45} screens in five months.
* | Replaced RxJava chains with Kotlin coroutines and Flow in the {chat|catalogue} module.
* | Stored orders in Room with a sync worker (WorkManager) that respects battery saver.
api | Called {12|19} REST services through Retrofit and OkHttp with certificate pinning.
* | Published {18|27} releases to the Play Store with staged rollout at 5, 20 and 100 percent.
* | Brought ANR rate under {0.3|0.2}% by moving disk reads off the main thread.
ci | Built Gradle flavours and a Jenkins pipeline that signs and uploads the bundle to internal testing.
* | Wrote Espresso tests for the {payment|sign-up} path and ran them nightly on Firebase Test Lab.
* | Developed a Flutter app for {dealers|field agents} with one code base and platform channels for the barcode scanner.
* | Cut APK size from {62|48} MB to {29|21} MB with R8 and vector drawables.
* | Added Google Pay and UPI intents; failed payments fell by {a fifth|14%}.
* | Worked with the design team to bring Material 3 theming to {two|three} brands from one module.
! * | Mentored {three|two} junior Android developers and chaired the weekly mobile guild.
* | Supported tablets and foldables with adaptive layouts after a request of a {courier|hospital} client.
* | Migrated the app from Java to Kotlin package by package, {120|85} thousand lines in a year.
api | Built live location sharing over WebSocket with a fallback to polling every {15|30} seconds.
""",
}
