import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{changesSince,listOpenPullRequests,listPullRequestsOf,readPullRequest,twinsOf}from"./chunk-SNOPA4CK.js";import"./chunk-4YGBOCJO.js";import"./chunk-4XKYZY2V.js";import"./chunk-S5VBFXDS.js";export{changesSince,listOpenPullRequests,listPullRequestsOf,readPullRequest,twinsOf};
