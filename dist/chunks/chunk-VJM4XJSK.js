import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
var POLICY_DENIES="the policy denies";export{POLICY_DENIES};
