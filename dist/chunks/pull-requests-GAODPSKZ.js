import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{changesSince,listOpenPullRequests,listPullRequestsOf,readPullRequest,twinsOf}from"./chunk-7IFXL2DQ.js";import"./chunk-TZRSEXX2.js";import"./chunk-3TZ36KUY.js";import"./chunk-S5VBFXDS.js";export{changesSince,listOpenPullRequests,listPullRequestsOf,readPullRequest,twinsOf};
