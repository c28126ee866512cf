import Dispatch

/// Where one story goes on when what it waited for is there.
///
/// Swift's own threads are as few as the processors, and tests that calculate keep them busy for seconds: a story that
/// waited for one of them would look at its screen too late.
@available(macOS 15, *)
final class StoryQueue: TaskExecutor {
  private let queue = DispatchQueue(label: "a story")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }

  /// Does the work of a story on a queue of its own.
  static func run<Answer>(_ story: () async throws -> Answer) async throws -> Answer {
    try await withTaskExecutorPreference(StoryQueue()) { try await story() }
  }
}

/// Lets a moment pass, whoever keeps the processors busy.
func pause(for moment: DispatchTimeInterval) async {
  await withCheckedContinuation { continuation in
    DispatchQueue.global(qos: .userInitiated).asyncAfter(deadline: .now() + moment) { continuation.resume() }
  }
}
