import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{changesSince,listOpenPullRequests,listPullRequestsOf,readPullRequest,twinsOf}from"./chunk-QMM2SUQB.js";import"./chunk-BQ2FUTOW.js";import"./chunk-LZBTMW7Y.js";import"./chunk-S5VBFXDS.js";export{changesSince,listOpenPullRequests,listPullRequestsOf,readPullRequest,twinsOf};
