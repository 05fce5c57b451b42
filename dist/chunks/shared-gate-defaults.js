import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
var DEFAULT_PATTERNS={seals:["**/*.seal.json"],registers:["**/*.blockers.json"]},NO_PATTERN="none",DEFAULT_PRODUCTION_BRANCHES=["production","prod","release","release/**"];export{DEFAULT_PATTERNS,NO_PATTERN,DEFAULT_PRODUCTION_BRANCHES};
