-- A page drawn at random for each request, so that none is asked twice in a row: PATHS has a %d where its number goes.
local path, last = os.getenv("PAGES_PATH"), tonumber(os.getenv("LAST_PAGE"))
local headers = { Authorization = "Bearer " .. os.getenv("TOKEN") }
function init() math.randomseed(20260630) end
function request() return wrk.format("GET", string.format(path, math.random(last)), headers) end
