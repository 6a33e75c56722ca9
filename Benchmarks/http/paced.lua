-- Requests at a steady pace in place of as many as go: each connection waits PAUSE milliseconds on average, at random, so
-- that they don't come in step.
local pause = tonumber(os.getenv("PAUSE"))
function delay() return math.floor(2 * pause * math.random() + 0.5) end
