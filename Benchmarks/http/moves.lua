-- Writes: each request moves another application to another status.
local last, job, count = tonumber(os.getenv("CANDIDATES")), os.getenv("JOB"), 0
local headers = { Authorization = "Bearer " .. os.getenv("TOKEN"), ["Content-Type"] = "application/json" }
local statuses = { "On Hold", "Under Review" }
function init() math.randomseed(20260630) end
function request()
    count = count + 1
    local body = string.format('{"candidate": %d, "job": %s, "stage_name": "Resume Screening", "status": "%s"}',
        math.random(last), job, statuses[count % 2 + 1])
    return wrk.format("POST", os.getenv("MOVES_PATH"), headers, body)
end
