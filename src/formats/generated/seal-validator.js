// Generated from schemas/ by scripts/generate-validators.ts. Not to be edited.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length}});var validate=validate20,schema48={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/s\
eal.schema.json",type:"object",required:["version","files"],additionalProperties:!1,properties:{$schema:{type:"string"},version:{const:1},name:{type:"string",minLength:1,
maxLength:200},root:{type:"string"},files:{type:"array",items:{$ref:"#/$defs/file"}},closed:{type:"array",maxItems:1e3,items:{type:"string",minLength:1}}},$defs:{
file:{type:"object",required:["path","sha256","bytes"],additionalProperties:!1,properties:{path:{type:"string"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"\
64 lower-case hexadecimal digits"},bytes:{type:"integer",minimum:0,maximum:9007199254740991},text:{$ref:"#/$defs/text"}}},text:{type:"object",additionalProperties:!1,
properties:{bom:{type:"boolean"},eol:{type:"string",enum:["lf","crlf","cr","mixed","none"]},charset:{type:"string",enum:["utf-8","us-ascii"]}}}}},func1=require_ucs2length().
default,schema49={type:"object",required:["path","sha256","bytes"],additionalProperties:!1,properties:{path:{type:"string"},sha256:{type:"string",pattern:"^[0-9\
a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits"},bytes:{type:"integer",minimum:0,maximum:9007199254740991},text:{$ref:"#/$defs/text"}}},schema50={
type:"object",additionalProperties:!1,properties:{bom:{type:"boolean"},eol:{type:"string",enum:["lf","crlf","cr","mixed","none"]},charset:{type:"string",enum:["\
utf-8","us-ascii"]}}},pattern4=new RegExp("^[0-9a-f]{64}$","u");function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
path"},parentSchema:schema49,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.sha256===void 0){let err1={instancePath,keyword:"requi\
red",params:{missingProperty:"sha256"},parentSchema:schema49,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.bytes===void 0){let err2={
instancePath,keyword:"required",params:{missingProperty:"bytes"},parentSchema:schema49,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}for(let key0 in data)
if(!(key0==="path"||key0==="sha256"||key0==="bytes"||key0==="text")){let err3={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0},parentSchema:schema49,
data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.path!==void 0){let data0=data.path;if(typeof data0!="string"){let err4={instancePath:instancePath+
"/path",keyword:"type",params:{type:"string"},parentSchema:schema49.properties.path,data:data0};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}}
if(data.sha256!==void 0){let data1=data.sha256;if(typeof data1=="string"){if(!pattern4.test(data1)){let err5={instancePath:instancePath+"/sha256",keyword:"patte\
rn",params:{pattern:"^[0-9a-f]{64}$"},parentSchema:schema49.properties.sha256,data:data1};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}}else{let err6={
instancePath:instancePath+"/sha256",keyword:"type",params:{type:"string"},parentSchema:schema49.properties.sha256,data:data1};vErrors===null?vErrors=[err6]:pushError(
vErrors,err6),errors++}}if(data.bytes!==void 0){let data2=data.bytes;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+
"/bytes",keyword:"type",params:{type:"integer"},parentSchema:schema49.properties.bytes,data:data2};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}
if(typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||isNaN(data2)){let err8={instancePath:instancePath+"/bytes",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},parentSchema:schema49.properties.bytes,data:data2};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}if(data2<0||isNaN(
data2)){let err9={instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:schema49.properties.bytes,data:data2};vErrors===
null?vErrors=[err9]:pushError(vErrors,err9),errors++}}}if(data.text!==void 0){let data3=data.text;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){for(let key1 in data3)
if(!(key1==="bom"||key1==="eol"||key1==="charset")){let err10={instancePath:instancePath+"/text",keyword:"additionalProperties",params:{additionalProperty:key1},
parentSchema:schema50,data:data3};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}if(data3.bom!==void 0){let data4=data3.bom;if(typeof data4!="\
boolean"){let err11={instancePath:instancePath+"/text/bom",keyword:"type",params:{type:"boolean"},parentSchema:schema50.properties.bom,data:data4};vErrors===null?
vErrors=[err11]:pushError(vErrors,err11),errors++}}if(data3.eol!==void 0){let data5=data3.eol;if(typeof data5!="string"){let err12={instancePath:instancePath+"/\
text/eol",keyword:"type",params:{type:"string"},parentSchema:schema50.properties.eol,data:data5};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}
if(!(data5==="lf"||data5==="crlf"||data5==="cr"||data5==="mixed"||data5==="none")){let err13={instancePath:instancePath+"/text/eol",keyword:"enum",params:{allowedValues:schema50.
properties.eol.enum},parentSchema:schema50.properties.eol,data:data5};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}}if(data3.charset!==void 0){
let data6=data3.charset;if(typeof data6!="string"){let err14={instancePath:instancePath+"/text/charset",keyword:"type",params:{type:"string"},parentSchema:schema50.
properties.charset,data:data6};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}if(!(data6==="utf-8"||data6==="us-ascii")){let err15={instancePath:instancePath+
"/text/charset",keyword:"enum",params:{allowedValues:schema50.properties.charset.enum},parentSchema:schema50.properties.charset,data:data6};vErrors===null?vErrors=
[err15]:pushError(vErrors,err15),errors++}}}else{let err16={instancePath:instancePath+"/text",keyword:"type",params:{type:"object"},parentSchema:schema50,data:data3};
vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}}}else{let err17={instancePath,keyword:"type",params:{type:"object"},parentSchema:schema49,data};
vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}return validate21.errors=vErrors,errors===0}function validate20(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:"version"},parentSchema:schema48,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}
if(data.files===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"files"},parentSchema:schema48,data};vErrors===null?vErrors=[err1]:pushError(
vErrors,err1),errors++}for(let key0 in data)if(!(key0==="$schema"||key0==="version"||key0==="name"||key0==="root"||key0==="files"||key0==="closed")){let err2={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0},parentSchema:schema48,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.
$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err3={instancePath:instancePath+"/$schema",keyword:"type",params:{type:"string"},parentSchema:schema48.
properties.$schema,data:data0};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}}if(data.version!==void 0){let data1=data.version;if(data1!==1){let err4={
instancePath:instancePath+"/version",keyword:"const",params:{allowedValue:1},parentSchema:schema48.properties.version,data:data1};vErrors===null?vErrors=[err4]:
pushError(vErrors,err4),errors++}}if(data.name!==void 0){let data2=data.name;if(typeof data2=="string"){if(func1(data2)>200){let err5={instancePath:instancePath+
"/name",keyword:"maxLength",params:{limit:200},parentSchema:schema48.properties.name,data:data2};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}
if(func1(data2)<1){let err6={instancePath:instancePath+"/name",keyword:"minLength",params:{limit:1},parentSchema:schema48.properties.name,data:data2};vErrors===
null?vErrors=[err6]:pushError(vErrors,err6),errors++}}else{let err7={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"},parentSchema:schema48.
properties.name,data:data2};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}}if(data.root!==void 0){let data3=data.root;if(typeof data3!="string"){
let err8={instancePath:instancePath+"/root",keyword:"type",params:{type:"string"},parentSchema:schema48.properties.root,data:data3};vErrors===null?vErrors=[err8]:
pushError(vErrors,err8),errors++}}if(data.files!==void 0){let data4=data.files;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate21(
data4[i0],{instancePath:instancePath+"/files/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate21.errors:joinErrors(
vErrors,validate21.errors),errors=vErrors.length)}else{let err9={instancePath:instancePath+"/files",keyword:"type",params:{type:"array"},parentSchema:schema48.properties.
files,data:data4};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}}if(data.closed!==void 0){let data6=data.closed;if(Array.isArray(data6)){if(data6.
length>1e3){let err10={instancePath:instancePath+"/closed",keyword:"maxItems",params:{limit:1e3},parentSchema:schema48.properties.closed,data:data6};vErrors===null?
vErrors=[err10]:pushError(vErrors,err10),errors++}let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];if(typeof data7=="string"){if(func1(data7)<
1){let err11={instancePath:instancePath+"/closed/"+i1,keyword:"minLength",params:{limit:1},parentSchema:schema48.properties.closed.items,data:data7};vErrors===null?
vErrors=[err11]:pushError(vErrors,err11),errors++}}else{let err12={instancePath:instancePath+"/closed/"+i1,keyword:"type",params:{type:"string"},parentSchema:schema48.
properties.closed.items,data:data7};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}}else{let err13={instancePath:instancePath+"/closed",keyword:"\
type",params:{type:"array"},parentSchema:schema48.properties.closed,data:data6};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}}}else{let err14={
instancePath,keyword:"type",params:{type:"object"},parentSchema:schema48,data};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}return validate20.
errors=vErrors,errors===0}function pushError(errors,error){errors.length<1e3&&errors.push(error)}function joinErrors(errors,more){for(let error of more)pushError(
errors,error);return errors}export{validate};
