extension SeedLine {
    /// What the document on jobs, candidates, resumes, statuses, tests and screenings says. It has no tables of codes: those
    /// of its paths and views are the ones that the contract and its framework give them.
    static let screening = """
        GET candidate/<job_id>/ 200
        GET candidate/<job_id>/ 401
        GET candidate/<job_id>/ 404
        CandidateByJob: Handles common filtering logic for candidates by job, resumes, and stage.
        CandidateByJob: Fetch the base queryset for candidates with shared job filtering logic.

        GET testlog/<job_id>/ 200
        GET testlog/<job_id>/ 401
        GET testlog/<job_id>/ 403
        GET testlog/<job_id>/ 404
        TestLogByJob: Filters and retrieves tests information of authenticated users with admin access.

        GET personality_screening/<job_id>/ 200
        GET personality_screening/<job_id>/ 401
        GET personality_screening/<job_id>/ 403
        GET personality_screening/<job_id>/ 404
        PersonalityScreeningByJob: Based on the job_id, filters and retrieves the personality screening information for \
        authenticated users with admin access.

        JobViewSet: Handles CRUD operations for the `Job` model.
        JobViewSet: Manages job listings and filters them based on the user's role and organization.
        JobViewSet: Can access all jobs within their organization.
        JobViewSet: Can access jobs they own or have been shared with them.
        JobViewSet: Uses `JobDataFilter` to filter jobs based on query parameters.
        JobViewSet: Applies `PageNumberPagination` for paginated responses.
        GET jobs/ 200
        GET jobs/ 400
        GET jobs/ 401
        GET jobs/ 404
        POST jobs/ 201
        POST jobs/ 400
        GET jobs/<id>/ 200
        GET jobs/<id>/ 404
        PUT jobs/<id>/ 200
        PUT jobs/<id>/ 400
        PATCH jobs/<id>/ 200
        PATCH jobs/<id>/ 403
        DELETE jobs/<id>/ 204
        DELETE jobs/<id>/ 403
        DELETE jobs/<id>/ 404

        ResumeViewSet: Handles CRUD operations for the `Resume` model.
        ResumeViewSet: Manages resumes associated with candidates and jobs.
        ResumeViewSet: Can access all resumes within their organization.
        ResumeViewSet: Can access resumes for jobs they own or have been shared with them.
        ResumeViewSet: Uses `ResumeDataFilter` to filter resumes based on query parameters.
        ResumeViewSet: Supports ordering by `created_at` and `overall_score`.
        GET resumes/ 200
        GET resumes/ 401
        POST resumes/ 201
        POST resumes/ 200
        POST resumes/ 400
        GET resumes/<id>/ 200
        GET resumes/<id>/ 404
        PUT resumes/<id>/ 200
        PATCH resumes/<id>/ 200
        PATCH resumes/<id>/ 400
        DELETE resumes/<id>/ 204
        DELETE resumes/<id>/ 403

        JobUniversalStatusViewSet: Handles CRUD operations for the `JobUniversalStatus` model.
        JobUniversalStatusViewSet: Tracks the status of candidates for specific jobs.
        JobUniversalStatusViewSet: Uses `JobUniversalStatusFilter` to filter statuses based on query parameters.
        JobUniversalStatusViewSet: Supports ordering by `updated_at`, `status`, and `stage_name`.
        JobUniversalStatusViewSet: Fetches the latest status for each candidate and job combination.
        GET job-universal-statuses/ 200
        GET job-universal-statuses/ 401
        POST job-universal-statuses/ 201
        POST job-universal-statuses/ 400
        GET job-universal-statuses/<id>/ 200
        GET job-universal-statuses/<id>/ 404
        PUT job-universal-statuses/<id>/ 200
        PATCH job-universal-statuses/<id>/ 200
        DELETE job-universal-statuses/<id>/ 204

        CandidateViewSet: Handles CRUD operations for the `Candidate` model.
        CandidateViewSet: Manages candidate data and filters candidates based on job, stage, and resume status.
        CandidateViewSet: Can access all candidates within their organization.
        CandidateViewSet: Can access candidates for jobs they own or have been shared with them.
        CandidateViewSet: Uses `CandidateDataFilter` to filter candidates based on query parameters.
        CandidateViewSet: Filters candidates by stage (e.g., "Applied", "Resume Screening", "On Hold").
        CandidateViewSet: Applies `PageNumberPagination` for paginated responses.
        GET candidates/ 200
        GET candidates/ 401
        GET candidates/ 404
        POST candidates/ 201
        POST candidates/ 400
        GET candidates/<id>/ 200
        GET candidates/<id>/ 404
        PUT candidates/<id>/ 200
        PATCH candidates/<id>/ 200
        DELETE candidates/<id>/ 204
        DELETE candidates/<id>/ 403

        TestLogViewSet: Handles CRUD operations for the `TestLog` model.
        TestLogViewSet: Manages test logs associated with candidates and jobs.
        TestLogViewSet: Can access all test logs within their organization.
        TestLogViewSet: Can access test logs for jobs they own or have been shared with them.
        TestLogViewSet: Uses `TestLogDataFilter` to filter test logs based on query parameters.
        TestLogViewSet: Applies `PageNumberPagination` for paginated responses.
        GET test-logs/ 200
        GET test-logs/ 401
        POST test-logs/ 201
        POST test-logs/ 400
        GET test-logs/<id>/ 200
        GET test-logs/<id>/ 404
        PUT test-logs/<id>/ 200
        PATCH test-logs/<id>/ 200
        DELETE test-logs/<id>/ 204

        PersonalityScreeningViewSet: Handles CRUD operations for the `PersonalityScreening` model.
        PersonalityScreeningViewSet: Manages personality screening data for candidates.
        PersonalityScreeningViewSet: Can access all personality screenings within their organization.
        PersonalityScreeningViewSet: Can access personality screenings for jobs they own or have been shared with them.
        PersonalityScreeningViewSet: Uses `PersonalityScreeningDataFilter` to filter screenings based on query parameters.
        PersonalityScreeningViewSet: Applies `PageNumberPagination` for paginated responses.
        GET personality-screenings/ 200
        GET personality-screenings/ 401
        POST personality-screenings/ 201
        POST personality-screenings/ 400
        GET personality-screenings/<id>/ 200
        GET personality-screenings/<id>/ 404
        PUT personality-screenings/<id>/ 200
        PATCH personality-screenings/<id>/ 200
        DELETE personality-screenings/<id>/ 204
        """
}
