import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
function outputsOf(report){return{verdict:report.verdict,"files-sealed":String(report.counts.sealed),"files-drifted":String(report.counts.drifted),"blockers-open":String(report.blockers?.open??0),"blockers-total":String(report.blockers?.total??0),decision:report.blockers?.default??"hold"}}function reportJson(report){return`${JSON.stringify(report,null,2)}
`}export{outputsOf,reportJson};
