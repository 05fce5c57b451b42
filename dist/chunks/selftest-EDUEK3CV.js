import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{CONTROLS,runControls}from"./chunk-QIBHKGM4.js";import"./chunk-TXTXQP55.js";import"./chunk-ADWWS6RO.js";import{EXIT}from"./chunk-2EEFKBEO.js";import"./chunk-TGJYOTSK.js";import"./chunk-HBRISL7O.js";import"./chunk-IFVKXUPT.js";import"./chunk-A5M4HDI5.js";import"./chunk-H2J5RD6H.js";import"./chunk-S5VBFXDS.js";async function selftest({console}){let{run,passed}=await runControls(),missed=new Set(passed);for(let{name}of CONTROLS){let mark=!missed.has(name)?console.paint.good("caught    "):console.paint.bad("NOT CAUGHT");console.out(`${mark} ${name}
`)}return console.out(`${run-passed.length} of ${run} controls caught
`),passed.length===0?EXIT.pass:EXIT.error}export{selftest};
