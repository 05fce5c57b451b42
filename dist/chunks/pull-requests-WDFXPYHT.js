import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{changesSince,listOpenPullRequests,listPullRequestsOf,readPullRequest,twinsOf}from"./chunk-FFSSJPN4.js";import"./chunk-B4TQT4UZ.js";import"./chunk-GMLYNAOO.js";import"./chunk-S5VBFXDS.js";export{changesSince,listOpenPullRequests,listPullRequestsOf,readPullRequest,twinsOf};
