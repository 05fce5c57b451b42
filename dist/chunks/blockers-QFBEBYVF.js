import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{judgeHere}from"./chunk-2PNVQKKP.js";import"./chunk-WWJEWXZB.js";import"./chunk-VYWGFVZS.js";import"./chunk-UGSFJZUD.js";import"./chunk-PYWKMUBW.js";import"./chunk-VRGMLZJN.js";import"./chunk-JEPLDA6S.js";import{EXIT}from"./chunk-3GGEDW7J.js";import{blockerLines}from"./chunk-WUNQMKGE.js";import"./chunk-6QBLFVZH.js";import"./chunk-FN377HHO.js";import"./chunk-RFQDMGOF.js";import"./chunk-IFVKXUPT.js";import"./chunk-A5M4HDI5.js";import"./chunk-H2J5RD6H.js";import"./chunk-S5VBFXDS.js";async function blockers(options,invocation){let report=await judgeHere(options,invocation),{console}=invocation;if(options.json==="-"?console.out(`${JSON.stringify(report.blockers,null,2)}
`):report.blockers===null?console.out(`No register was found.
`):console.out(`${blockerLines(report.blockers,console.paint).join(`
`).trimStart()}
`),report.verdict==="error"){for(let{message,remedy}of report.problems)console.err(`${message} ${remedy}
`);return EXIT.error}return(report.blockers?.open??0)>0?EXIT.fail:EXIT.pass}export{blockers};
