import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{changesSince,listOpenPullRequests,listPullRequestsOf,readPullRequest,twinsOf}from"./chunk-2CEGUZQC.js";import"./chunk-GP37TFMN.js";import"./chunk-3XAIZF3X.js";import"./chunk-S5VBFXDS.js";export{changesSince,listOpenPullRequests,listPullRequestsOf,readPullRequest,twinsOf};
