/// What a row of the change feed is about; the numbers stand in the schema's triggers.
enum ChangeTopic: Int, Sendable, CaseIterable {
    case jobs = 1
    case candidates = 2
    case applications = 3
    case resumes = 4
    case statuses = 5
    case testLogs = 6
    case screenings = 7
    case modules = 8
    case steps = 9
    case questionSets = 10
    case questions = 11
    case answers = 12
    case feedbacks = 13
}
