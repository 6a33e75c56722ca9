internal import ArgumentParser
internal import ScreenEngine
internal import Scoring

/// The exit statuses of the contract, after `sysexits.h`.
enum ExitStatus {
    /// Finished, but at least one file has an error record.
    static let someFailed = ExitCode(2)
    /// The arguments are wrong.
    static let usage = ExitCode(64)
    /// The job or the weights are invalid.
    static let dataError = ExitCode(65)
    /// An input does not exist.
    static let noInput = ExitCode(66)
    /// Something inside is broken.
    static let software = ExitCode(70)
    /// The output could not be written.
    static let ioError = ExitCode(74)

    /// Runs a command; what it throws becomes one sentence on standard error and an exit status.
    static func reporting(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let error as ScreeningError {
            if !error.message.isEmpty { StandardError.say(error.message) }
            throw status(of: error)
        } catch let error as SettingsError {
            StandardError.say(error.message)
            throw status(of: error)
        } catch let error as AccountError {
            StandardError.say(error.message)
            throw error.code == .notFound ? noInput : dataError
        } catch let error as StoreError {
            StandardError.say(error.message)
            throw status(of: error)
        } catch let error as MediaError {
            StandardError.say(error.message)
            throw ioError
        } catch let error as ExitCode {
            throw error
        } catch {
            StandardError.say("\(error)")
            throw software
        }
    }

    /// Runs a step that reads a job or weights from a file; what is wrong with it is said with the file's name.
    static func checking<Value>(_ file: String, _ body: () throws(InputError) -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            StandardError.say("\(file): \(error)")
            throw dataError
        }
    }

    private static func status(of error: SettingsError) -> ExitCode {
        switch error.place {
        case .usage: usage
        case .file: dataError
        case .missingFile: noInput
        case .address: ioError
        }
    }

    private static func status(of error: ScreeningError) -> ExitCode {
        switch error.code {
        case .noInput: noInput
        case .badInput, .corpus: dataError
        case .output: ioError
        default: software
        }
    }

    private static func status(of error: StoreError) -> ExitCode {
        switch error.code {
        case .cannotOpen, .notADatabase, .newerSchema: noInput
        case .statement, .closed: software
        default: ioError
        }
    }
}
