extension SeedLine {
    /// Where the views of the documents are served.
    static let paths: [String: [String]] = [
        "CandidateByJob": ["candidate/<job_id>/"],
        "TestLogByJob": ["testlog/<job_id>/"],
        "PersonalityScreeningByJob": ["personality_screening/<job_id>/"],
        "JobViewSet": crud("jobs"),
        "ResumeViewSet": crud("resumes"),
        "JobUniversalStatusViewSet": crud("job-universal-statuses"),
        "CandidateViewSet": crud("candidates"),
        "TestLogViewSet": crud("test-logs"),
        "PersonalityScreeningViewSet": crud("personality-screenings"),
        "WorkflowListView": ["list/"],
        "InterviewModuleByJobView": ["job/<jobId>/interview-modules/"],
        "FeedbackByJobAndCandidate": ["feedbacks/<job_id>/<candidate_id>/"],
        "complete_resume_screening": ["shortlist-candidate/"],
        "unshortlist_candidate": ["unshortlist-candidate/"],
        "update_step": ["update-step/"],
        "update_status": ["update-status/"],
        "CandidateAnswersAPIView": [
            "candidate/<candidate_id>/answers/", "candidate/<candidate_id>/job/<job_id>/service/<service_id>/answers/",
        ],
        "AudioView": ["answers/<pk>/audio/"],
        "VideoView": ["answers/<pk>/video/"],
        "ThumbnailView": ["answers/<pk>/thumbnail/"],
        "GeneratePresignedURLView": ["get-upload-presigned-url/"],
        "InterviewModuleViewSet": crud("interview-modules"),
        "InterviewStepViewSet": crud("interview-steps"),
        "ServiceInterviewStepListView": [
            "interview-module/<module_id>/service/<service_name>/steps/",
            "service-interview-steps/<module_id>/<service_name>/",
        ],
        "QuestionSetViewSet": crud("question-sets"),
        "QuestionViewSet": crud("questions"),
        "AnswerViewSet": crud("answers"),
    ]

    private static func crud(_ path: String) -> [String] { ["\(path)/", "\(path)/<id>/"] }
}
