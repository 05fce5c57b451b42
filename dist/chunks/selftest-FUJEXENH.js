import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{CONTROLS,runControls}from"./chunk-4IPKOV3R.js";import"./chunk-ELWOS62Q.js";import"./chunk-ADWWS6RO.js";import{EXIT}from"./chunk-ZPHUQZBF.js";import"./chunk-BHZ54GOH.js";import"./chunk-K7WXCYIY.js";import"./chunk-A5M4HDI5.js";import"./chunk-MKFJKRUY.js";import"./chunk-S5VBFXDS.js";async function selftest({console}){let{run,passed}=await runControls(),missed=new Set(passed);for(let{name}of CONTROLS){let mark=!missed.has(name)?console.paint.good("caught    "):console.paint.bad("NOT CAUGHT");console.out(`${mark} ${name}
`)}return console.out(`${run-passed.length} of ${run} controls caught
`),passed.length===0?EXIT.pass:EXIT.error}export{selftest};
