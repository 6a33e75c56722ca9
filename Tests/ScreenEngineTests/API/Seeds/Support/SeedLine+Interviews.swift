extension SeedLine {
    /// What the document on interviews, stages, questions, answers and media says. 409 is the contract's, for a move that
    /// says what its asker saw; so are the codes of its views.
    static let interviews = """
        GET list/ 200
        GET list/ 401
        WorkflowListView: Filter and retrieve Interview module objects created by employees of the user's organization.

        GET job/<jobId>/interview-modules/ 200
        GET job/<jobId>/interview-modules/ 404
        InterviewModuleByJobView: Filter and retrieve Interview module objects by job.

        GET interview-module/<module_id>/service/<service_name>/steps/ 200
        GET interview-module/<module_id>/service/<service_name>/steps/ 404
        GET service-interview-steps/<module_id>/<service_name>/ 200
        GET service-interview-steps/<module_id>/<service_name>/ 404
        ServiceInterviewStepListView: Handles retrieval of interview step preferences for a specific service.
        ServiceInterviewStepListView: Returns the preferences for the specified service within the module.

        GET feedbacks/<job_id>/<candidate_id>/ 200
        GET feedbacks/<job_id>/<candidate_id>/ 404
        FeedbackByJobAndCandidate: Retrieves feedback based on the job id and candidate id.

        POST shortlist-candidate/ 200
        POST shortlist-candidate/ 400
        POST shortlist-candidate/ 404
        POST shortlist-candidate/ 409
        complete_resume_screening: Sets the resume screening step to shortlisted status and initiates further new \
        interview steps.

        POST unshortlist-candidate/ 200
        POST unshortlist-candidate/ 400
        POST unshortlist-candidate/ 404
        POST unshortlist-candidate/ 409
        unshortlist_candidate: Sets the resume screening step to shortlisted status and initiates if no interview step \
        already.

        POST update-step/ 200
        POST update-step/ 400
        POST update-step/ 404
        GET update-step/ 405
        POST update-step/ 409
        POST update-step/ 500
        update_step: Updates the interview step based on the candidate id or job id.

        PATCH update-status/ 200
        PATCH update-status/ 400
        PATCH update-status/ 404
        PATCH update-status/ 409
        POST update-status/ 405
        update_status: Updates the interview status based on the candidate id or job id.

        GET candidate/<candidate_id>/answers/ 200
        GET candidate/<candidate_id>/answers/ 404
        GET candidate/<candidate_id>/job/<job_id>/service/<service_id>/answers/ 200
        GET candidate/<candidate_id>/job/<job_id>/service/<service_id>/answers/ 404
        CandidateAnswersAPIView: Filters and retrieves answer sets of personality and resume screening based on candidate \
        id and service id.

        GET answers/<pk>/audio/ 200
        GET answers/<pk>/audio/ 404
        AudioView: Retrieves the audio answer files in the answer set using id.
        GET answers/<pk>/video/ 200
        GET answers/<pk>/video/ 404
        VideoView: Retrieves the video answer files in the answer set using id.
        GET answers/<pk>/thumbnail/ 200
        GET answers/<pk>/thumbnail/ 404
        ThumbnailView: Retrieves the thumbnail file of video answers in the answer set using id.

        POST get-upload-presigned-url/ 201
        POST get-upload-presigned-url/ 400
        POST get-upload-presigned-url/ 500
        GeneratePresignedURLView: Creates connection with S3 client and generates a url for access to video responses.

        InterviewModuleViewSet: Handles CRUD operations for the `InterviewModule` model.
        InterviewModuleViewSet: Uses `InterviewModuleViewSerializer` for `list` and `retrieve` actions.
        InterviewModuleViewSet: Uses `InterviewModuleSerializer` for other actions.
        InterviewModuleViewSet: Filters modules based on the authenticated user's organization.
        InterviewModuleViewSet: Returns an empty queryset for unauthenticated users.
        InterviewModuleViewSet: Automatically sets the `updated_at` and `updated_by` fields during updates.
        GET interview-modules/ 200
        GET interview-modules/ 401
        POST interview-modules/ 201
        POST interview-modules/ 400
        POST interview-modules/ 403
        GET interview-modules/<id>/ 200
        GET interview-modules/<id>/ 404
        PUT interview-modules/<id>/ 200
        PATCH interview-modules/<id>/ 200
        DELETE interview-modules/<id>/ 204

        InterviewStepViewSet: Handles CRUD operations for the `InterviewStep` model.
        InterviewStepViewSet: Uses `InterviewStepSerializer` for all actions.
        InterviewStepViewSet: No custom filtering or logic is applied.
        GET interview-steps/ 200
        GET interview-steps/ 401
        POST interview-steps/ 201
        POST interview-steps/ 400
        GET interview-steps/<id>/ 200
        GET interview-steps/<id>/ 404
        PUT interview-steps/<id>/ 200
        PATCH interview-steps/<id>/ 200
        DELETE interview-steps/<id>/ 204

        QuestionSetViewSet: Handles CRUD operations for the `QuestionSet` model.
        QuestionSetViewSet: Filters question sets based on the authenticated user's organization.
        QuestionSetViewSet: Uses `QuestionSetSerializer` for all actions.
        GET question-sets/ 200
        GET question-sets/ 401
        POST question-sets/ 201
        POST question-sets/ 400
        GET question-sets/<id>/ 200
        GET question-sets/<id>/ 404
        PUT question-sets/<id>/ 200
        PATCH question-sets/<id>/ 200
        DELETE question-sets/<id>/ 204

        QuestionViewSet: Handles CRUD operations for the `Question` model.
        QuestionViewSet: Filters questions based on `question_set_id` or `question_ids` provided in query parameters.
        QuestionViewSet: Excludes deleted questions (`is_deleted=False`).
        QuestionViewSet: Uses `QuestionSerializer` for all actions.
        GET questions/ 200
        GET questions/ 401
        POST questions/ 201
        POST questions/ 400
        GET questions/<id>/ 200
        GET questions/<id>/ 404
        PUT questions/<id>/ 200
        PATCH questions/<id>/ 200
        DELETE questions/<id>/ 204

        AnswerViewSet: Handles CRUD operations for the `Answer` model.
        AnswerViewSet: Supports video file uploads for answers.
        AnswerViewSet: Processes video files and uploads them to S3 using a background task.
        AnswerViewSet: Ensures required fields (`screening_id`, `question`) are provided.
        AnswerViewSet: Prevents duplicate answers for the same question and screening.
        AnswerViewSet: Returns appropriate error responses for validation errors or processing failures.
        AnswerViewSet: Uses `AnswerSerializer` for all actions.
        GET answers/ 200
        GET answers/ 401
        POST answers/ 201
        POST answers/ 400
        GET answers/<id>/ 200
        GET answers/<id>/ 404
        PUT answers/<id>/ 200
        PATCH answers/<id>/ 200
        DELETE answers/<id>/ 204
        """
}
