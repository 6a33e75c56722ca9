import Testing

@testable import ScreenEngine

struct ScreeningProgressTests {
    /// A row of the table below.
    struct Row: Sendable {
        let from: StepStatus
        let before: Int
        let answered: Int
        let open: Int
        let to: StepStatus
    }

    @Test(
        "Answers carry a screening forward, and back only where one is taken away",
        arguments: [
            Row(from: .notStarted, before: 0, answered: 0, open: 2, to: .notStarted),
            Row(from: .notStarted, before: 0, answered: 1, open: 1, to: .inProgress),
            Row(from: .notStarted, before: 0, answered: 1, open: 0, to: .completed),
            Row(from: .inProgress, before: 1, answered: 2, open: 0, to: .completed),
            // A question was deleted: what is left is answered.
            Row(from: .inProgress, before: 1, answered: 1, open: 0, to: .completed),
            // A question was added: who was done stays so.
            Row(from: .completed, before: 2, answered: 2, open: 1, to: .completed),
            // A person opened it without an answer.
            Row(from: .inProgress, before: 0, answered: 0, open: 2, to: .inProgress),
            Row(from: .completed, before: 0, answered: 1, open: 1, to: .completed),
            Row(from: .completed, before: 2, answered: 1, open: 1, to: .inProgress),
            Row(from: .inProgress, before: 1, answered: 0, open: 2, to: .notStarted),
            Row(from: .completed, before: 1, answered: 0, open: 1, to: .notStarted),
            // The answer that was taken away was to a deleted question.
            Row(from: .completed, before: 3, answered: 2, open: 0, to: .completed),
            Row(from: .onHold, before: 1, answered: 2, open: 0, to: .onHold),
            Row(from: .rejected, before: 1, answered: 0, open: 2, to: .rejected),
            Row(from: .skipped, before: 0, answered: 1, open: 0, to: .skipped),
        ])
    func status(row: Row) {
        let now = Timestamp(microseconds: 7)
        let done = row.from == .completed ? Timestamp(microseconds: 3) : nil
        let progress = ScreeningProgress(status: row.from, completedAt: done).after(
            answers: row.before, become: row.answered, open: row.open, at: now)
        #expect(progress.status == row.to)
        let expected: Timestamp? = row.to != .completed ? nil : row.from == .completed ? done : now
        #expect(progress.completedAt == expected)
    }
}
