internal import Glibc
internal import ScreenEngine

/// Does one forbidden thing in a process that is confined as a worker is, and says what came of it: the number of the
/// error, 0 where it went through.
@main
enum ConfinementProbe {
    static func main() {
        let name = CommandLine.arguments.dropFirst().first ?? ""
        let path = CommandLine.arguments.dropFirst(2).first ?? ""
        let isFree = CommandLine.arguments.contains("--free")
        if !isFree { WorkerConfinement.enter() }
        print(attempt(name, path))
    }

    private static func attempt(_ name: String, _ path: String) -> Int32 {
        switch name {
        case "read": return result(open(path, O_RDONLY))
        case "write": return result(open(path, O_WRONLY))
        case "create": return result(open(path, O_WRONLY | O_CREAT, 0o600))
        case "truncate": return result(open(path, O_RDONLY | O_TRUNC))
        case "delete": return result(unlink(path))
        case "internet": return result(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
        case "internet6": return result(socket(AF_INET6, Int32(SOCK_DGRAM.rawValue), 0))
        case "local": return result(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0))
        case "execute":
            let arguments: [UnsafeMutablePointer<CChar>?] = [strdup(path), nil]
            return result(execv(path, arguments))
        case "spawn":
            var child = pid_t()
            let arguments: [UnsafeMutablePointer<CChar>?] = [strdup(path), nil]
            return posix_spawn(&child, path, nil, nil, arguments, nil)
        case "thread":
            var thread = pthread_t()
            return pthread_create(&thread, nil, { _ in nil }, nil)
        case "kill": return result(kill(getppid(), 0))
        case "code":
            let page = mmap(nil, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
            return page == MAP_FAILED ? errno : 0
        case "raise-limits":
            var limit = rlimit(rlim_cur: .max, rlim_max: .max)
            return result(setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit))
        case "memory": return eat()
        default: return -1
        }
    }

    private static func result(_ value: Int32) -> Int32 { value < 0 ? errno : 0 }

    /// Allocates and touches more and more, as a library would that ends the process when there is no more.
    private static func eat() -> Int32 {
        let piece = 1 << 20
        for _ in 0..<4096 {
            guard let bytes = malloc(piece) else { abort() }
            memset(bytes, 1, piece)
        }
        return 0
    }
}
