// Generated from schemas/ by scripts/generate-validators.ts. Not to be edited.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length}});var validate=validate20,schema48={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/s\
eal.schema.json",title:"Seal",description:"A manifest that fixes files byte for byte: path, SHA-256 and byte length.",type:"object",required:["version","files"],
additionalProperties:!1,properties:{$schema:{type:"string",description:"Address of this schema, for editors."},version:{const:1,description:"Version of the form\
at: 1."},name:{type:"string",minLength:1,maxLength:200,description:"What is sealed, in a few words."},root:{type:"string",description:`Repository folder that th\
e paths start from; "." is the top. Without it, the seal's own folder.`},files:{type:"array",description:"The sealed files: at least one.",items:{$ref:"#/$defs/\
file"}},closed:{type:"array",maxItems:1e3,description:"Patterns, from the root, inside which a file that this seal does not list is drift.",items:{type:"string",
minLength:1}}},$defs:{file:{title:"Sealed file",description:"One file and the bytes it must have.",type:"object",required:["path","sha256","bytes"],additionalProperties:!1,
properties:{path:{type:"string",description:"Path from the root, separated by /; never absolute, never through .. or a symbolic link."},sha256:{type:"string",pattern:"\
^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits",description:"SHA-256 of the sealed bytes: 64 lower-case hexadecimal digits."},bytes:{type:"\
integer",minimum:0,maximum:9007199254740991,description:"Length of the sealed bytes."},text:{$ref:"#/$defs/text"}}},text:{title:"Text declaration",description:"\
What the sealed text is said to be, so that a damaged file cannot be sealed unnoticed.",type:"object",additionalProperties:!1,properties:{bom:{type:"boolean",description:"\
Whether the text starts with a byte order mark."},eol:{type:"string",enum:["lf","crlf","cr","mixed","none"],description:"How its lines end."},charset:{type:"str\
ing",enum:["utf-8","us-ascii"],description:"What its bytes are limited to."}}}}},func1=require_ucs2length().default,schema49={title:"Sealed file",description:"O\
ne file and the bytes it must have.",type:"object",required:["path","sha256","bytes"],additionalProperties:!1,properties:{path:{type:"string",description:"Path \
from the root, separated by /; never absolute, never through .. or a symbolic link."},sha256:{type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 low\
er-case hexadecimal digits",description:"SHA-256 of the sealed bytes: 64 lower-case hexadecimal digits."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,
description:"Length of the sealed bytes."},text:{$ref:"#/$defs/text"}}},schema50={title:"Text declaration",description:"What the sealed text is said to be, so t\
hat a damaged file cannot be sealed unnoticed.",type:"object",additionalProperties:!1,properties:{bom:{type:"boolean",description:"Whether the text starts with \
a byte order mark."},eol:{type:"string",enum:["lf","crlf","cr","mixed","none"],description:"How its lines end."},charset:{type:"string",enum:["utf-8","us-ascii"],
description:"What its bytes are limited to."}}},pattern4=new RegExp("^[0-9a-f]{64}$","u");function validate21(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},schema:schema49.required,parentSchema:schema49,data};vErrors===null?vErrors=[err0]:pushError(
vErrors,err0),errors++}if(data.sha256===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},schema:schema49.
required,parentSchema:schema49,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.bytes===void 0){let err2={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"bytes"},schema:schema49.required,parentSchema:schema49,data};vErrors===null?vErrors=[err2]:pushError(vErrors,
err2),errors++}for(let key0 in data)if(!(key0==="path"||key0==="sha256"||key0==="bytes"||key0==="text")){let err3={instancePath,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema49,data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),
errors++}if(data.path!==void 0){let data0=data.path;if(typeof data0!="string"){let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"string"},schema:schema49.properties.path.type,parentSchema:schema49.properties.path,data:data0};vErrors===null?vErrors=[err4]:pushError(vErrors,
err4),errors++}}if(data.sha256!==void 0){let data1=data.sha256;if(typeof data1=="string"){if(!pattern4.test(data1)){let err5={instancePath:instancePath+"/sha256",
schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema49.properties.sha256,data:data1};
vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}}else{let err6={instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"\
type",params:{type:"string"},schema:schema49.properties.sha256.type,parentSchema:schema49.properties.sha256,data:data1};vErrors===null?vErrors=[err6]:pushError(
vErrors,err6),errors++}}if(data.bytes!==void 0){let data2=data.bytes;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+
"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"integer"},schema:schema49.properties.bytes.type,parentSchema:schema49.properties.bytes,
data:data2};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||isNaN(data2)){
let err8={instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,
parentSchema:schema49.properties.bytes,data:data2};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}if(data2<0||isNaN(data2)){let err9={instancePath:instancePath+
"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema49.properties.bytes,data:data2};
vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}}}if(data.text!==void 0){let data3=data.text;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){
for(let key1 in data3)if(!(key1==="bom"||key1==="eol"||key1==="charset")){let err10={instancePath:instancePath+"/text",schemaPath:"#/$defs/text/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:!1,parentSchema:schema50,data:data3};vErrors===null?vErrors=[err10]:pushError(vErrors,
err10),errors++}if(data3.bom!==void 0){let data4=data3.bom;if(typeof data4!="boolean"){let err11={instancePath:instancePath+"/text/bom",schemaPath:"#/$defs/text\
/properties/bom/type",keyword:"type",params:{type:"boolean"},schema:schema50.properties.bom.type,parentSchema:schema50.properties.bom,data:data4};vErrors===null?
vErrors=[err11]:pushError(vErrors,err11),errors++}}if(data3.eol!==void 0){let data5=data3.eol;if(typeof data5!="string"){let err12={instancePath:instancePath+"/\
text/eol",schemaPath:"#/$defs/text/properties/eol/type",keyword:"type",params:{type:"string"},schema:schema50.properties.eol.type,parentSchema:schema50.properties.
eol,data:data5};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}if(!(data5==="lf"||data5==="crlf"||data5==="cr"||data5==="mixed"||data5==="none")){
let err13={instancePath:instancePath+"/text/eol",schemaPath:"#/$defs/text/properties/eol/enum",keyword:"enum",params:{allowedValues:schema50.properties.eol.enum},
schema:schema50.properties.eol.enum,parentSchema:schema50.properties.eol,data:data5};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}}if(data3.
charset!==void 0){let data6=data3.charset;if(typeof data6!="string"){let err14={instancePath:instancePath+"/text/charset",schemaPath:"#/$defs/text/properties/ch\
arset/type",keyword:"type",params:{type:"string"},schema:schema50.properties.charset.type,parentSchema:schema50.properties.charset,data:data6};vErrors===null?vErrors=
[err14]:pushError(vErrors,err14),errors++}if(!(data6==="utf-8"||data6==="us-ascii")){let err15={instancePath:instancePath+"/text/charset",schemaPath:"#/$defs/te\
xt/properties/charset/enum",keyword:"enum",params:{allowedValues:schema50.properties.charset.enum},schema:schema50.properties.charset.enum,parentSchema:schema50.
properties.charset,data:data6};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}}}else{let err16={instancePath:instancePath+"/text",schemaPath:"\
#/$defs/text/type",keyword:"type",params:{type:"object"},schema:schema50.type,parentSchema:schema50,data:data3};vErrors===null?vErrors=[err16]:pushError(vErrors,
err16),errors++}}}else{let err17={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema49.type,parentSchema:schema49,data};vErrors===
null?vErrors=[err17]:pushError(vErrors,err17),errors++}return validate21.errors=vErrors,errors===0}function validate20(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err0]:
pushError(vErrors,err0),errors++}if(data.files===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"files"},schema:schema48.
required,parentSchema:schema48,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}for(let key0 in data)if(!(key0==="$schema"||key0==="version"||
key0==="name"||key0==="root"||key0==="files"||key0==="closed")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},schema:!1,parentSchema:schema48,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.$schema!==void 0){let data0=data.
$schema;if(typeof data0!="string"){let err3={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},
schema:schema48.properties.$schema.type,parentSchema:schema48.properties.$schema,data:data0};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}}if(data.
version!==void 0){let data1=data.version;if(data1!==1){let err4={instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},schema:1,parentSchema:schema48.properties.version,data:data1};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}}if(data.name!==void 0){
let data2=data.name;if(typeof data2=="string"){if(func1(data2)>200){let err5={instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:200},schema:200,parentSchema:schema48.properties.name,data:data2};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(func1(
data2)<1){let err6={instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema48.
properties.name,data:data2};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}}else{let err7={instancePath:instancePath+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},schema:schema48.properties.name.type,parentSchema:schema48.properties.name,data:data2};vErrors===null?vErrors=
[err7]:pushError(vErrors,err7),errors++}}if(data.root!==void 0){let data3=data.root;if(typeof data3!="string"){let err8={instancePath:instancePath+"/root",schemaPath:"\
#/properties/root/type",keyword:"type",params:{type:"string"},schema:schema48.properties.root.type,parentSchema:schema48.properties.root,data:data3};vErrors===null?
vErrors=[err8]:pushError(vErrors,err8),errors++}}if(data.files!==void 0){let data4=data.files;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)
validate21(data4[i0],{instancePath:instancePath+"/files/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate21.
errors:joinErrors(vErrors,validate21.errors),errors=vErrors.length)}else{let err9={instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"\
type",params:{type:"array"},schema:schema48.properties.files.type,parentSchema:schema48.properties.files,data:data4};vErrors===null?vErrors=[err9]:pushError(vErrors,
err9),errors++}}if(data.closed!==void 0){let data6=data.closed;if(Array.isArray(data6)){if(data6.length>1e3){let err10={instancePath:instancePath+"/closed",schemaPath:"\
#/properties/closed/maxItems",keyword:"maxItems",params:{limit:1e3},schema:1e3,parentSchema:schema48.properties.closed,data:data6};vErrors===null?vErrors=[err10]:
pushError(vErrors,err10),errors++}let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];if(typeof data7=="string"){if(func1(data7)<1){let err11={
instancePath:instancePath+"/closed/"+i1,schemaPath:"#/properties/closed/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema48.properties.
closed.items,data:data7};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}else{let err12={instancePath:instancePath+"/closed/"+i1,schemaPath:"#\
/properties/closed/items/type",keyword:"type",params:{type:"string"},schema:schema48.properties.closed.items.type,parentSchema:schema48.properties.closed.items,
data:data7};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}}else{let err13={instancePath:instancePath+"/closed",schemaPath:"#/properties/clos\
ed/type",keyword:"type",params:{type:"array"},schema:schema48.properties.closed.type,parentSchema:schema48.properties.closed,data:data6};vErrors===null?vErrors=
[err13]:pushError(vErrors,err13),errors++}}}else{let err14={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema48.type,parentSchema:schema48,
data};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}return validate20.errors=vErrors,errors===0}function pushError(errors,error){errors.length<
1e3&&errors.push(error)}function joinErrors(errors,more){for(let error of more)pushError(errors,error);return errors}export{validate};
