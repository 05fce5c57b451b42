// Generated from schemas/ by scripts/generate-validators.ts. Not to be edited.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length}});var validate=validate20,schema48={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/b\
lockers.schema.json",type:"object",required:["version","packet","default","options","blockers"],additionalProperties:!1,properties:{$schema:{type:"string"},version:{
const:1},packet:{$ref:"#/$defs/id"},default:{$ref:"#/$defs/id"},options:{type:"array",minItems:1,items:{$ref:"#/$defs/option"}},grants:{type:"array",items:{$ref:"\
#/$defs/grant"}},blockers:{type:"array",minItems:1,items:{$ref:"#/$defs/blocker"}}},$defs:{id:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*[\\p{L}\\p{N\
}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{134\
42}\\u{16fe4}\\u{1d159}]+)*$",patternErrorMessage:"a name with a letter or a digit, without control or invisible characters, its words separated by single space\
s"},sentence:{type:"string",minLength:1,maxLength:4e3},option:{type:"object",required:["id","summary","requires"],additionalProperties:!1,properties:{id:{$ref:"\
#/$defs/id"},summary:{$ref:"#/$defs/sentence"},requires:{type:["string","array"],pattern:"^all$",patternErrorMessage:'"all" or a list of blocker ids',items:{$ref:"\
#/$defs/id"}},grants:{type:"array",items:{$ref:"#/$defs/id"}}}},grant:{type:"object",required:["id","status"],additionalProperties:!1,properties:{id:{$ref:"#/$d\
efs/id"},status:{type:"string",enum:["open","granted"]},by:{$ref:"#/$defs/id"},evidence:{$ref:"#/$defs/evidence"}}},blocker:{type:"object",required:["id","statu\
s","actors","gate"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},status:{type:"string",enum:["open","narrowed","closed"]},note:{type:"string",maxLength:4e3},
actors:{type:"array",minItems:1,items:{$ref:"#/$defs/id"}},gate:{$ref:"#/$defs/sentence"},evidence:{$ref:"#/$defs/evidence"},locks:{type:"array",items:{type:"st\
ring",minLength:1}}}},evidence:{type:"array",items:{type:"object",required:["path"],additionalProperties:!1,properties:{path:{type:"string",minLength:1},schema:{
type:"string",minLength:1}}}}}},schema49={type:"string",minLength:1,maxLength:200,pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\
\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$",patternErrorMessage:"\
a name with a letter or a digit, without control or invisible characters, its words separated by single spaces"},func1=require_ucs2length().default,pattern4=new RegExp(
"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u28\
00\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$","u"),schema51={type:"object",required:["id","summary","requires"],additionalProperties:!1,properties:{id:{$ref:"\
#/$defs/id"},summary:{$ref:"#/$defs/sentence"},requires:{type:["string","array"],pattern:"^all$",patternErrorMessage:'"all" or a list of blocker ids',items:{$ref:"\
#/$defs/id"}},grants:{type:"array",items:{$ref:"#/$defs/id"}}}},schema53={type:"string",minLength:1,maxLength:4e3},pattern7=new RegExp("^all$","u");function validate21(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.id===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"id"},parentSchema:schema51,data};vErrors===null?vErrors=[err0]:pushError(
vErrors,err0),errors++}if(data.summary===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"summary"},parentSchema:schema51,data};vErrors===
null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.requires===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"requires"},parentSchema:schema51,
data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}for(let key0 in data)if(!(key0==="id"||key0==="summary"||key0==="requires"||key0==="grants")){
let err3={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0},parentSchema:schema51,data};vErrors===null?vErrors=[err3]:pushError(vErrors,
err3),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)>200){let err4={instancePath:instancePath+"/id",keyword:"maxLeng\
th",params:{limit:200},parentSchema:schema49,data:data0};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}if(func1(data0)<1){let err5={instancePath:instancePath+
"/id",keyword:"minLength",params:{limit:1},parentSchema:schema49,data:data0};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(!pattern4.test(data0)){
let err6={instancePath:instancePath+"/id",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13\
442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},parentSchema:schema49,data:data0};
vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}}else{let err7={instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},parentSchema:schema49,
data:data0};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}}if(data.summary!==void 0){let data1=data.summary;if(typeof data1=="string"){if(func1(
data1)>4e3){let err8={instancePath:instancePath+"/summary",keyword:"maxLength",params:{limit:4e3},parentSchema:schema53,data:data1};vErrors===null?vErrors=[err8]:
pushError(vErrors,err8),errors++}if(func1(data1)<1){let err9={instancePath:instancePath+"/summary",keyword:"minLength",params:{limit:1},parentSchema:schema53,data:data1};
vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}}else{let err10={instancePath:instancePath+"/summary",keyword:"type",params:{type:"string"},parentSchema:schema53,
data:data1};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}if(data.requires!==void 0){let data2=data.requires;if(typeof data2!="string"&&!Array.
isArray(data2)){let err11={instancePath:instancePath+"/requires",keyword:"type",params:{type:schema51.properties.requires.type},parentSchema:schema51.properties.
requires,data:data2};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}if(typeof data2=="string"&&!pattern7.test(data2)){let err12={instancePath:instancePath+
"/requires",keyword:"pattern",params:{pattern:"^all$"},parentSchema:schema51.properties.requires,data:data2};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),
errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3=="string"){if(func1(data3)>200){let err13={
instancePath:instancePath+"/requires/"+i0,keyword:"maxLength",params:{limit:200},parentSchema:schema49,data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,
err13),errors++}if(func1(data3)<1){let err14={instancePath:instancePath+"/requires/"+i0,keyword:"minLength",params:{limit:1},parentSchema:schema49,data:data3};vErrors===
null?vErrors=[err14]:pushError(vErrors,err14),errors++}if(!pattern4.test(data3)){let err15={instancePath:instancePath+"/requires/"+i0,keyword:"pattern",params:{
pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Po\
int}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},parentSchema:schema49,data:data3};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}}else{
let err16={instancePath:instancePath+"/requires/"+i0,keyword:"type",params:{type:"string"},parentSchema:schema49,data:data3};vErrors===null?vErrors=[err16]:pushError(
vErrors,err16),errors++}}}}if(data.grants!==void 0){let data4=data.grants;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++){let data5=data4[i1];
if(typeof data5=="string"){if(func1(data5)>200){let err17={instancePath:instancePath+"/grants/"+i1,keyword:"maxLength",params:{limit:200},parentSchema:schema49,
data:data5};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}if(func1(data5)<1){let err18={instancePath:instancePath+"/grants/"+i1,keyword:"minL\
ength",params:{limit:1},parentSchema:schema49,data:data5};vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}if(!pattern4.test(data5)){let err19={
instancePath:instancePath+"/grants/"+i1,keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{1344\
2}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},parentSchema:schema49,data:data5};
vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}}else{let err20={instancePath:instancePath+"/grants/"+i1,keyword:"type",params:{type:"string"},
parentSchema:schema49,data:data5};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}}}else{let err21={instancePath:instancePath+"/grants",keyword:"\
type",params:{type:"array"},parentSchema:schema51.properties.grants,data:data4};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}}}else{let err22={
instancePath,keyword:"type",params:{type:"object"},parentSchema:schema51,data};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}return validate21.
errors=vErrors,errors===0}var schema56={type:"object",required:["id","status"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},status:{type:"string",
enum:["open","granted"]},by:{$ref:"#/$defs/id"},evidence:{$ref:"#/$defs/evidence"}}},schema59={type:"array",items:{type:"object",required:["path"],additionalProperties:!1,
properties:{path:{type:"string",minLength:1},schema:{type:"string",minLength:1}}}};function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,keyword:"requ\
ired",params:{missingProperty:"id"},parentSchema:schema56,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.status===void 0){let err1={
instancePath,keyword:"required",params:{missingProperty:"status"},parentSchema:schema56,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}for(let key0 in data)
if(!(key0==="id"||key0==="status"||key0==="by"||key0==="evidence")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0},parentSchema:schema56,
data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)>200){let err3={
instancePath:instancePath+"/id",keyword:"maxLength",params:{limit:200},parentSchema:schema49,data:data0};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}
if(func1(data0)<1){let err4={instancePath:instancePath+"/id",keyword:"minLength",params:{limit:1},parentSchema:schema49,data:data0};vErrors===null?vErrors=[err4]:
pushError(vErrors,err4),errors++}if(!pattern4.test(data0)){let err5={instancePath:instancePath+"/id",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{\
C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16\
fe4}\\u{1d159}]+)*$"},parentSchema:schema49,data:data0};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}}else{let err6={instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"},parentSchema:schema49,data:data0};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}}if(data.status!==void 0){
let data1=data.status;if(typeof data1!="string"){let err7={instancePath:instancePath+"/status",keyword:"type",params:{type:"string"},parentSchema:schema56.properties.
status,data:data1};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}if(!(data1==="open"||data1==="granted")){let err8={instancePath:instancePath+"\
/status",keyword:"enum",params:{allowedValues:schema56.properties.status.enum},parentSchema:schema56.properties.status,data:data1};vErrors===null?vErrors=[err8]:
pushError(vErrors,err8),errors++}}if(data.by!==void 0){let data2=data.by;if(typeof data2=="string"){if(func1(data2)>200){let err9={instancePath:instancePath+"/b\
y",keyword:"maxLength",params:{limit:200},parentSchema:schema49,data:data2};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(func1(data2)<1){let err10={
instancePath:instancePath+"/by",keyword:"minLength",params:{limit:1},parentSchema:schema49,data:data2};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}
if(!pattern4.test(data2)){let err11={instancePath:instancePath+"/by",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code\
_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},
parentSchema:schema49,data:data2};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}else{let err12={instancePath:instancePath+"/by",keyword:"typ\
e",params:{type:"string"},parentSchema:schema49,data:data2};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}if(data.evidence!==void 0){let data3=data.
evidence;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(data4&&typeof data4=="object"&&!Array.isArray(data4)){
if(data4.path===void 0){let err13={instancePath:instancePath+"/evidence/"+i0,keyword:"required",params:{missingProperty:"path"},parentSchema:schema59.items,data:data4};
vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}for(let key1 in data4)if(!(key1==="path"||key1==="schema")){let err14={instancePath:instancePath+
"/evidence/"+i0,keyword:"additionalProperties",params:{additionalProperty:key1},parentSchema:schema59.items,data:data4};vErrors===null?vErrors=[err14]:pushError(
vErrors,err14),errors++}if(data4.path!==void 0){let data5=data4.path;if(typeof data5=="string"){if(func1(data5)<1){let err15={instancePath:instancePath+"/eviden\
ce/"+i0+"/path",keyword:"minLength",params:{limit:1},parentSchema:schema59.items.properties.path,data:data5};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),
errors++}}else{let err16={instancePath:instancePath+"/evidence/"+i0+"/path",keyword:"type",params:{type:"string"},parentSchema:schema59.items.properties.path,data:data5};
vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}}if(data4.schema!==void 0){let data6=data4.schema;if(typeof data6=="string"){if(func1(data6)<1){
let err17={instancePath:instancePath+"/evidence/"+i0+"/schema",keyword:"minLength",params:{limit:1},parentSchema:schema59.items.properties.schema,data:data6};vErrors===
null?vErrors=[err17]:pushError(vErrors,err17),errors++}}else{let err18={instancePath:instancePath+"/evidence/"+i0+"/schema",keyword:"type",params:{type:"string"},
parentSchema:schema59.items.properties.schema,data:data6};vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}}}else{let err19={instancePath:instancePath+
"/evidence/"+i0,keyword:"type",params:{type:"object"},parentSchema:schema59.items,data:data4};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}}}else{
let err20={instancePath:instancePath+"/evidence",keyword:"type",params:{type:"array"},parentSchema:schema59,data:data3};vErrors===null?vErrors=[err20]:pushError(
vErrors,err20),errors++}}}else{let err21={instancePath,keyword:"type",params:{type:"object"},parentSchema:schema56,data};vErrors===null?vErrors=[err21]:pushError(
vErrors,err21),errors++}return validate23.errors=vErrors,errors===0}var schema60={type:"object",required:["id","status","actors","gate"],additionalProperties:!1,
properties:{id:{$ref:"#/$defs/id"},status:{type:"string",enum:["open","narrowed","closed"]},note:{type:"string",maxLength:4e3},actors:{type:"array",minItems:1,items:{
$ref:"#/$defs/id"}},gate:{$ref:"#/$defs/sentence"},evidence:{$ref:"#/$defs/evidence"},locks:{type:"array",items:{type:"string",minLength:1}}}};function validate25(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.id===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"id"},parentSchema:schema60,data};vErrors===null?vErrors=[err0]:pushError(
vErrors,err0),errors++}if(data.status===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"status"},parentSchema:schema60,data};vErrors===
null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.actors===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"actors"},parentSchema:schema60,
data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.gate===void 0){let err3={instancePath,keyword:"required",params:{missingProperty:"g\
ate"},parentSchema:schema60,data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}for(let key0 in data)if(!(key0==="id"||key0==="status"||key0===
"note"||key0==="actors"||key0==="gate"||key0==="evidence"||key0==="locks")){let err4={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0},
parentSchema:schema60,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(
data0)>200){let err5={instancePath:instancePath+"/id",keyword:"maxLength",params:{limit:200},parentSchema:schema49,data:data0};vErrors===null?vErrors=[err5]:pushError(
vErrors,err5),errors++}if(func1(data0)<1){let err6={instancePath:instancePath+"/id",keyword:"minLength",params:{limit:1},parentSchema:schema49,data:data0};vErrors===
null?vErrors=[err6]:pushError(vErrors,err6),errors++}if(!pattern4.test(data0)){let err7={instancePath:instancePath+"/id",keyword:"pattern",params:{pattern:"^(?=\
.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{\
13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},parentSchema:schema49,data:data0};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}}else{let err8={instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"},parentSchema:schema49,data:data0};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}}if(data.status!==void 0){
let data1=data.status;if(typeof data1!="string"){let err9={instancePath:instancePath+"/status",keyword:"type",params:{type:"string"},parentSchema:schema60.properties.
status,data:data1};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(!(data1==="open"||data1==="narrowed"||data1==="closed")){let err10={instancePath:instancePath+
"/status",keyword:"enum",params:{allowedValues:schema60.properties.status.enum},parentSchema:schema60.properties.status,data:data1};vErrors===null?vErrors=[err10]:
pushError(vErrors,err10),errors++}}if(data.note!==void 0){let data2=data.note;if(typeof data2=="string"){if(func1(data2)>4e3){let err11={instancePath:instancePath+
"/note",keyword:"maxLength",params:{limit:4e3},parentSchema:schema60.properties.note,data:data2};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}else{
let err12={instancePath:instancePath+"/note",keyword:"type",params:{type:"string"},parentSchema:schema60.properties.note,data:data2};vErrors===null?vErrors=[err12]:
pushError(vErrors,err12),errors++}}if(data.actors!==void 0){let data3=data.actors;if(Array.isArray(data3)){if(data3.length<1){let err13={instancePath:instancePath+
"/actors",keyword:"minItems",params:{limit:1},parentSchema:schema60.properties.actors,data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}
let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(typeof data4=="string"){if(func1(data4)>200){let err14={instancePath:instancePath+"/acto\
rs/"+i0,keyword:"maxLength",params:{limit:200},parentSchema:schema49,data:data4};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}if(func1(data4)<
1){let err15={instancePath:instancePath+"/actors/"+i0,keyword:"minLength",params:{limit:1},parentSchema:schema49,data:data4};vErrors===null?vErrors=[err15]:pushError(
vErrors,err15),errors++}if(!pattern4.test(data4)){let err16={instancePath:instancePath+"/actors/"+i0,keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{\
C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16\
fe4}\\u{1d159}]+)*$"},parentSchema:schema49,data:data4};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}}else{let err17={instancePath:instancePath+
"/actors/"+i0,keyword:"type",params:{type:"string"},parentSchema:schema49,data:data4};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}}}else{let err18={
instancePath:instancePath+"/actors",keyword:"type",params:{type:"array"},parentSchema:schema60.properties.actors,data:data3};vErrors===null?vErrors=[err18]:pushError(
vErrors,err18),errors++}}if(data.gate!==void 0){let data5=data.gate;if(typeof data5=="string"){if(func1(data5)>4e3){let err19={instancePath:instancePath+"/gate",
keyword:"maxLength",params:{limit:4e3},parentSchema:schema53,data:data5};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}if(func1(data5)<1){let err20={
instancePath:instancePath+"/gate",keyword:"minLength",params:{limit:1},parentSchema:schema53,data:data5};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),
errors++}}else{let err21={instancePath:instancePath+"/gate",keyword:"type",params:{type:"string"},parentSchema:schema53,data:data5};vErrors===null?vErrors=[err21]:
pushError(vErrors,err21),errors++}}if(data.evidence!==void 0){let data6=data.evidence;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++){
let data7=data6[i1];if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(data7.path===void 0){let err22={instancePath:instancePath+"/evidence/"+i1,keyword:"\
required",params:{missingProperty:"path"},parentSchema:schema59.items,data:data7};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}for(let key1 in data7)
if(!(key1==="path"||key1==="schema")){let err23={instancePath:instancePath+"/evidence/"+i1,keyword:"additionalProperties",params:{additionalProperty:key1},parentSchema:schema59.
items,data:data7};vErrors===null?vErrors=[err23]:pushError(vErrors,err23),errors++}if(data7.path!==void 0){let data8=data7.path;if(typeof data8=="string"){if(func1(
data8)<1){let err24={instancePath:instancePath+"/evidence/"+i1+"/path",keyword:"minLength",params:{limit:1},parentSchema:schema59.items.properties.path,data:data8};
vErrors===null?vErrors=[err24]:pushError(vErrors,err24),errors++}}else{let err25={instancePath:instancePath+"/evidence/"+i1+"/path",keyword:"type",params:{type:"\
string"},parentSchema:schema59.items.properties.path,data:data8};vErrors===null?vErrors=[err25]:pushError(vErrors,err25),errors++}}if(data7.schema!==void 0){let data9=data7.
schema;if(typeof data9=="string"){if(func1(data9)<1){let err26={instancePath:instancePath+"/evidence/"+i1+"/schema",keyword:"minLength",params:{limit:1},parentSchema:schema59.
items.properties.schema,data:data9};vErrors===null?vErrors=[err26]:pushError(vErrors,err26),errors++}}else{let err27={instancePath:instancePath+"/evidence/"+i1+
"/schema",keyword:"type",params:{type:"string"},parentSchema:schema59.items.properties.schema,data:data9};vErrors===null?vErrors=[err27]:pushError(vErrors,err27),
errors++}}}else{let err28={instancePath:instancePath+"/evidence/"+i1,keyword:"type",params:{type:"object"},parentSchema:schema59.items,data:data7};vErrors===null?
vErrors=[err28]:pushError(vErrors,err28),errors++}}}else{let err29={instancePath:instancePath+"/evidence",keyword:"type",params:{type:"array"},parentSchema:schema59,
data:data6};vErrors===null?vErrors=[err29]:pushError(vErrors,err29),errors++}}if(data.locks!==void 0){let data10=data.locks;if(Array.isArray(data10)){let len2=data10.
length;for(let i2=0;i2<len2;i2++){let data11=data10[i2];if(typeof data11=="string"){if(func1(data11)<1){let err30={instancePath:instancePath+"/locks/"+i2,keyword:"\
minLength",params:{limit:1},parentSchema:schema60.properties.locks.items,data:data11};vErrors===null?vErrors=[err30]:pushError(vErrors,err30),errors++}}else{let err31={
instancePath:instancePath+"/locks/"+i2,keyword:"type",params:{type:"string"},parentSchema:schema60.properties.locks.items,data:data11};vErrors===null?vErrors=[err31]:
pushError(vErrors,err31),errors++}}}else{let err32={instancePath:instancePath+"/locks",keyword:"type",params:{type:"array"},parentSchema:schema60.properties.locks,
data:data10};vErrors===null?vErrors=[err32]:pushError(vErrors,err32),errors++}}}else{let err33={instancePath,keyword:"type",params:{type:"object"},parentSchema:schema60,
data};vErrors===null?vErrors=[err33]:pushError(vErrors,err33),errors++}return validate25.errors=vErrors,errors===0}function validate20(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:"version"},parentSchema:schema48,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}
if(data.packet===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"packet"},parentSchema:schema48,data};vErrors===null?vErrors=[err1]:pushError(
vErrors,err1),errors++}if(data.default===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"default"},parentSchema:schema48,data};vErrors===
null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.options===void 0){let err3={instancePath,keyword:"required",params:{missingProperty:"options"},parentSchema:schema48,
data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.blockers===void 0){let err4={instancePath,keyword:"required",params:{missingProperty:"\
blockers"},parentSchema:schema48,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}for(let key0 in data)if(!(key0==="$schema"||key0==="versio\
n"||key0==="packet"||key0==="default"||key0==="options"||key0==="grants"||key0==="blockers")){let err5={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0},
parentSchema:schema48,data};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="st\
ring"){let err6={instancePath:instancePath+"/$schema",keyword:"type",params:{type:"string"},parentSchema:schema48.properties.$schema,data:data0};vErrors===null?
vErrors=[err6]:pushError(vErrors,err6),errors++}}if(data.version!==void 0){let data1=data.version;if(data1!==1){let err7={instancePath:instancePath+"/version",keyword:"\
const",params:{allowedValue:1},parentSchema:schema48.properties.version,data:data1};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}}if(data.packet!==
void 0){let data2=data.packet;if(typeof data2=="string"){if(func1(data2)>200){let err8={instancePath:instancePath+"/packet",keyword:"maxLength",params:{limit:200},
parentSchema:schema49,data:data2};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}if(func1(data2)<1){let err9={instancePath:instancePath+"/packet",
keyword:"minLength",params:{limit:1},parentSchema:schema49,data:data2};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(!pattern4.test(data2)){
let err10={instancePath:instancePath+"/packet",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\
\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},parentSchema:schema49,
data:data2};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}else{let err11={instancePath:instancePath+"/packet",keyword:"type",params:{type:"s\
tring"},parentSchema:schema49,data:data2};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}if(data.default!==void 0){let data3=data.default;if(typeof data3==
"string"){if(func1(data3)>200){let err12={instancePath:instancePath+"/default",keyword:"maxLength",params:{limit:200},parentSchema:schema49,data:data3};vErrors===
null?vErrors=[err12]:pushError(vErrors,err12),errors++}if(func1(data3)<1){let err13={instancePath:instancePath+"/default",keyword:"minLength",params:{limit:1},parentSchema:schema49,
data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}if(!pattern4.test(data3)){let err14={instancePath:instancePath+"/default",keyword:"\
pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_\
Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},parentSchema:schema49,data:data3};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),
errors++}}else{let err15={instancePath:instancePath+"/default",keyword:"type",params:{type:"string"},parentSchema:schema49,data:data3};vErrors===null?vErrors=[err15]:
pushError(vErrors,err15),errors++}}if(data.options!==void 0){let data4=data.options;if(Array.isArray(data4)){if(data4.length<1){let err16={instancePath:instancePath+
"/options",keyword:"minItems",params:{limit:1},parentSchema:schema48.properties.options,data:data4};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}
let len0=data4.length;for(let i0=0;i0<len0;i0++)validate21(data4[i0],{instancePath:instancePath+"/options/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate21.errors:joinErrors(vErrors,validate21.errors),errors=vErrors.length)}else{let err17={instancePath:instancePath+"/options",keyword:"\
type",params:{type:"array"},parentSchema:schema48.properties.options,data:data4};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}}if(data.grants!==
void 0){let data6=data.grants;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++)validate23(data6[i1],{instancePath:instancePath+"/grants/"+
i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate23.errors:joinErrors(vErrors,validate23.errors),errors=vErrors.
length)}else{let err18={instancePath:instancePath+"/grants",keyword:"type",params:{type:"array"},parentSchema:schema48.properties.grants,data:data6};vErrors===null?
vErrors=[err18]:pushError(vErrors,err18),errors++}}if(data.blockers!==void 0){let data8=data.blockers;if(Array.isArray(data8)){if(data8.length<1){let err19={instancePath:instancePath+
"/blockers",keyword:"minItems",params:{limit:1},parentSchema:schema48.properties.blockers,data:data8};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}
let len2=data8.length;for(let i2=0;i2<len2;i2++)validate25(data8[i2],{instancePath:instancePath+"/blockers/"+i2,parentData:data8,parentDataProperty:i2,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate25.errors:joinErrors(vErrors,validate25.errors),errors=vErrors.length)}else{let err20={instancePath:instancePath+
"/blockers",keyword:"type",params:{type:"array"},parentSchema:schema48.properties.blockers,data:data8};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}}}else{
let err21={instancePath,keyword:"type",params:{type:"object"},parentSchema:schema48,data};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}return validate20.
errors=vErrors,errors===0}function pushError(errors,error){errors.length<1e3&&errors.push(error)}function joinErrors(errors,more){for(let error of more)pushError(
errors,error);return errors}export{validate};
