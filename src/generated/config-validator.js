// Made by `npm run generate` (scripts/generate-config-validator.ts) from src/config/config-schema.ts and the options of rules. Do not edit.
const add = (errors, error) => (errors === null ? [error] : (errors.push(error), errors));
export const validateConfig = validate52;
const schema19 = {"type":"object","properties":{"$schema":{"type":"string","pattern":"\\S"},"root":{"type":"boolean"},"extends":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"plugins":{"type":"array","items":{"type":"string","pattern":"\\S"}},"rules":{"type":"object"},"overrides":{"type":"array","items":{"$ref":"config1"}},"ignorePatterns":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"settings":{"type":"object"},"plan":{"$ref":"config2"},"policies":{"type":"object","additionalProperties":{"$ref":"config15"}},"stacks":{"type":"object","additionalProperties":{"$ref":"config30"}},"baseline":{"type":"string","pattern":"\\S"},"exampleEnvFiles":{"type":"boolean"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("\\S", "u");
const schema20 = {"type":"object","properties":{"files":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"minItems":1},"excludedFiles":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"extends":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"rules":{"type":"object"},"settings":{"type":"object"}},"additionalProperties":false,"required":["files"]};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "files"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "files") || (key0 === "excludedFiles")) || (key0 === "extends")) || (key0 === "rules")) || (key0 === "settings"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: schema20.properties.files.type}});
errors++;
}
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.excludedFiles !== undefined){
let data2 = data.excludedFiles;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/excludedFiles",keyword:"type",params:{type: schema20.properties.excludedFiles.type}});
errors++;
}
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/excludedFiles",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/excludedFiles/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/excludedFiles/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.extends !== undefined){
let data4 = data.extends;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/extends",keyword:"type",params:{type: schema20.properties.extends.type}});
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/extends",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/extends/" + i2,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/extends/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.rules !== undefined){
let data6 = data.rules;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
vErrors = add(vErrors, {instancePath:instancePath+"/rules",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.settings !== undefined){
let data7 = data.settings;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = add(vErrors, {instancePath:instancePath+"/settings",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","properties":{"tiers":{"type":"object","additionalProperties":{"$ref":"config3"}},"sharedFiles":{"type":"array","items":{"type":"string","pattern":"\\S"}},"secrets":{"type":"object","additionalProperties":{"$ref":"config4"}},"networks":{"type":"object","additionalProperties":{"$ref":"config5"}},"stores":{"type":"object","additionalProperties":{"$ref":"config6"}},"dataNetwork":{"$ref":"config7"},"monitoring":{"$ref":"config8"},"requiredNetworks":{"type":"array","items":{"$ref":"config9"}},"llm":{"$ref":"config10"},"endpoints":{"type":"array","items":{"$ref":"config11"}},"reach":{"type":"array","items":{"$ref":"config12"}},"profiles":{"type":"object","additionalProperties":{"$ref":"config13"}},"exceptions":{"type":"array","items":{"$ref":"config14"}},"unsuppressible":{"type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};
const schema22 = {"type":["object","null"],"properties":{"purpose":{"type":"string","pattern":"\\S"},"files":{"type":"array","items":{"type":"string","pattern":"\\S"}},"services":{"type":"array","items":{"type":"string","pattern":"\\S"}},"secrets":{"type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: schema22.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "purpose") || (key0 === "files")) || (key0 === "services")) || (key0 === "secrets"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.purpose !== undefined){
let data0 = data.purpose;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/purpose",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/purpose",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.files !== undefined){
let data1 = data.files;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.services !== undefined){
let data3 = data.services;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/services/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/services/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/services",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.secrets !== undefined){
let data5 = data.secrets;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/secrets/" + i2,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/secrets/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/secrets",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":["object","null"],"properties":{"description":{"type":"string","pattern":"\\S"},"names":{"type":"array","items":{"type":"string","pattern":"\\S"}},"except":{"type":"array","items":{"type":"string","pattern":"\\S"}},"namesFrom":{"type":"string","pattern":"\\S"},"shapes":{"type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: schema23.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "names")) || (key0 === "except")) || (key0 === "namesFrom")) || (key0 === "shapes"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.names !== undefined){
let data1 = data.names;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/names/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/names/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/names",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.except !== undefined){
let data3 = data.except;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/except/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/except/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/except",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.namesFrom !== undefined){
let data5 = data.namesFrom;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/namesFrom",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/namesFrom",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.shapes !== undefined){
let data6 = data.shapes;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/shapes/" + i2,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/shapes/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/shapes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":["object","null"],"properties":{"purpose":{"type":"string","pattern":"\\S"},"name":{"type":"string","pattern":"\\S"},"driver":{"type":"string","pattern":"\\S"},"internal":{"type":"boolean"},"subnet":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"external":{"type":"boolean"},"optional":{"type":"boolean"},"members":{"type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: schema24.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "purpose") || (key0 === "name")) || (key0 === "driver")) || (key0 === "internal")) || (key0 === "subnet")) || (key0 === "external")) || (key0 === "optional")) || (key0 === "members"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.purpose !== undefined){
let data0 = data.purpose;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/purpose",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/purpose",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.driver !== undefined){
let data2 = data.driver;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/driver",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/driver",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.internal !== undefined){
if(typeof data.internal !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/internal",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.subnet !== undefined){
let data4 = data.subnet;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/subnet",keyword:"type",params:{type: schema24.properties.subnet.type}});
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/subnet",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/subnet/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/subnet/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.external !== undefined){
if(typeof data.external !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/external",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.members !== undefined){
let data8 = data.members;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/members/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/members/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/members",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":["object","null"],"properties":{"services":{"type":"array","items":{"type":"string","pattern":"\\S"}},"home":{"type":"string","pattern":"\\S"},"allow":{"type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: schema25.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "services") || (key0 === "home")) || (key0 === "allow"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.services !== undefined){
let data0 = data.services;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/services/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/services/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/services",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.home !== undefined){
let data2 = data.home;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/home",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/home",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.allow !== undefined){
let data3 = data.allow;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/allow/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/allow/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/allow",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","properties":{"network":{"type":"string","pattern":"\\S"},"allow":{"type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "network") || (key0 === "allow"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.network !== undefined){
let data0 = data.network;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/network",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/network",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.allow !== undefined){
let data1 = data.allow;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/allow/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/allow/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/allow",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","properties":{"network":{"type":"string","pattern":"\\S"},"except":{"type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "network") || (key0 === "except"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.network !== undefined){
let data0 = data.network;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/network",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/network",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.except !== undefined){
let data1 = data.except;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/except/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/except/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/except",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","properties":{"services":{"type":"array","items":{"type":"string","pattern":"\\S"}},"networks":{"type":"array","items":{"type":"string","pattern":"\\S"}},"except":{"type":"array","items":{"type":"string","pattern":"\\S"}},"reason":{"type":"string","pattern":"\\S"}},"additionalProperties":false,"required":["services","networks"]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.services === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "services"}});
errors++;
}
if(data.networks === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "networks"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "services") || (key0 === "networks")) || (key0 === "except")) || (key0 === "reason"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.services !== undefined){
let data0 = data.services;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/services/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/services/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/services",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.networks !== undefined){
let data2 = data.networks;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/networks/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/networks/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/networks",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.except !== undefined){
let data4 = data.except;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/except/" + i2,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/except/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/except",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","properties":{"secrets":{"type":"string","pattern":"\\S"},"tier":{"type":"string","pattern":"\\S"},"hosts":{"type":"array","items":{"type":"string","pattern":"\\S"}},"gateway":{"type":"string","pattern":"\\S"}},"additionalProperties":false};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "secrets") || (key0 === "tier")) || (key0 === "hosts")) || (key0 === "gateway"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.secrets !== undefined){
let data0 = data.secrets;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/secrets",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/secrets",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tier !== undefined){
let data1 = data.tier;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/tier",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tier",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hosts !== undefined){
let data2 = data.hosts;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/hosts/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/hosts/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/hosts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.gateway !== undefined){
let data4 = data.gateway;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/gateway",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/gateway",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","properties":{"variables":{"type":"array","items":{"type":"string","pattern":"\\S"}},"urls":{"type":"array","items":{"type":"string","pattern":"\\S"}},"reason":{"type":"string","pattern":"\\S"}},"additionalProperties":false,"required":["variables","urls"]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.variables === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "variables"}});
errors++;
}
if(data.urls === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "urls"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "variables") || (key0 === "urls")) || (key0 === "reason"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.variables !== undefined){
let data0 = data.variables;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/variables/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/variables/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/variables",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.urls !== undefined){
let data2 = data.urls;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/urls/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/urls/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/urls",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reason !== undefined){
let data4 = data.reason;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","properties":{"from":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"to":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"allow":{"type":"boolean"},"hops":{"type":"integer","minimum":1},"except":{"type":"array","items":{"type":"string","pattern":"\\S"}},"ignoreNetworks":{"type":"array","items":{"type":"string","pattern":"\\S"}},"reason":{"type":"string","pattern":"\\S"}},"additionalProperties":false,"required":["from","to","allow"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data.allow === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "allow"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "from") || (key0 === "to")) || (key0 === "allow")) || (key0 === "hops")) || (key0 === "except")) || (key0 === "ignoreNetworks")) || (key0 === "reason"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/from",keyword:"type",params:{type: schema31.properties.from.type}});
errors++;
}
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/from/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/from/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.to !== undefined){
let data2 = data.to;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"type",params:{type: schema31.properties.to.type}});
errors++;
}
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/to",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/to/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/to/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.allow !== undefined){
if(typeof data.allow !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/allow",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.hops !== undefined){
let data5 = data.hops;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/hops",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/hops",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.except !== undefined){
let data6 = data.except;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/except/" + i2,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/except/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/except",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.ignoreNetworks !== undefined){
let data8 = data.ignoreNetworks;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/ignoreNetworks/" + i3,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ignoreNetworks/" + i3,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ignoreNetworks",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reason !== undefined){
let data10 = data.reason;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":["object","null"],"properties":{"services":{"type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false,"required":["services"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: schema32.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.services === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "services"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "services")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.services !== undefined){
let data0 = data.services;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/services/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/services/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/services",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","properties":{"rule":{"type":"string","pattern":"\\S"},"services":{"type":"array","items":{"type":"string","pattern":"\\S"}},"subjects":{"type":"array","items":{"type":"string","pattern":"\\S"}},"reason":{"type":"string","pattern":"\\S"}},"additionalProperties":false,"required":["rule","reason"]};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "rule") || (key0 === "services")) || (key0 === "subjects")) || (key0 === "reason"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/rule",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.services !== undefined){
let data1 = data.services;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/services/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/services/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/services",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.subjects !== undefined){
let data3 = data.subjects;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/subjects/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/subjects/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/subjects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tiers !== undefined){
let data0 = data.tiers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(validate56(data0[key1], {instancePath:instancePath+"/tiers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tiers",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.sharedFiles !== undefined){
let data2 = data.sharedFiles;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/sharedFiles/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sharedFiles/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sharedFiles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.secrets !== undefined){
let data4 = data.secrets;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(validate58(data4[key2], {instancePath:instancePath+"/secrets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/secrets",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.networks !== undefined){
let data6 = data.networks;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!(validate60(data6[key3], {instancePath:instancePath+"/networks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/networks",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.stores !== undefined){
let data8 = data.stores;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(!(validate62(data8[key4], {instancePath:instancePath+"/stores/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/stores",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.dataNetwork !== undefined){
if(!(validate64(data.dataNetwork, {instancePath:instancePath+"/dataNetwork",parentData:data,parentDataProperty:"dataNetwork",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.monitoring !== undefined){
if(!(validate66(data.monitoring, {instancePath:instancePath+"/monitoring",parentData:data,parentDataProperty:"monitoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.requiredNetworks !== undefined){
let data12 = data.requiredNetworks;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate68(data12[i1], {instancePath:instancePath+"/requiredNetworks/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/requiredNetworks",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.llm !== undefined){
if(!(validate70(data.llm, {instancePath:instancePath+"/llm",parentData:data,parentDataProperty:"llm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.endpoints !== undefined){
let data15 = data.endpoints;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate72(data15[i2], {instancePath:instancePath+"/endpoints/" + i2,parentData:data15,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/endpoints",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reach !== undefined){
let data17 = data.reach;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(!(validate74(data17[i3], {instancePath:instancePath+"/reach/" + i3,parentData:data17,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reach",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.profiles !== undefined){
let data19 = data.profiles;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
if(!(validate76(data19[key5], {instancePath:instancePath+"/profiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data19,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/profiles",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data21 = data.exceptions;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
if(!(validate78(data21[i4], {instancePath:instancePath+"/exceptions/" + i4,parentData:data21,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/exceptions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.unsuppressible !== undefined){
let data23 = data.unsuppressible;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(typeof data24 === "string"){
if(!pattern3.test(data24)){
vErrors = add(vErrors, {instancePath:instancePath+"/unsuppressible/" + i5,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/unsuppressible/" + i5,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/unsuppressible",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":["object","string","null"],"properties":{"select":{"$ref":"config16"},"assert":{"$ref":"config17"},"message":{"type":"string","pattern":"\\S"},"level":{"enum":["off","warn","error"]},"reason":{"type":"string","pattern":"\\S"},"docs":{"type":"string","pattern":"\\S"},"examples":{"$ref":"config29"}},"additionalProperties":false,"required":["select","assert"]};
const schema35 = {"type":"object","properties":{"services":{"type":"array","items":{"type":"string","pattern":"\\S"}},"networks":{"type":"array","items":{"type":"string","pattern":"\\S"}},"volumes":{"type":"array","items":{"type":"string","pattern":"\\S"}},"envFiles":{"type":"array","items":{"type":"string","pattern":"\\S"}},"project":{"type":"boolean"},"except":{"type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "services") || (key0 === "networks")) || (key0 === "volumes")) || (key0 === "envFiles")) || (key0 === "project")) || (key0 === "except"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.services !== undefined){
let data0 = data.services;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/services/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/services/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/services",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.networks !== undefined){
let data2 = data.networks;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/networks/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/networks/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/networks",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.volumes !== undefined){
let data4 = data.volumes;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/volumes/" + i2,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/volumes/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/volumes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.envFiles !== undefined){
let data6 = data.envFiles;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/envFiles/" + i3,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/envFiles/" + i3,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/envFiles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/project",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.except !== undefined){
let data9 = data.except;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
let data10 = data9[i4];
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/except/" + i4,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/except/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/except",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":["object","array"],"properties":{"path":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"equals":{"type":["string","number","boolean"]},"oneOf":{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1},"matches":{"type":"string","pattern":"\\S"},"inCidr":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"optional":{"type":"boolean"},"not":{"$ref":"config18"},"present":{"type":"boolean","enum":[true]},"absent":{"type":"boolean","enum":[true]},"subset":{"type":"array","items":{"type":["string","number","boolean"]}},"count":{"$ref":"config19"},"schema":{"type":"object"},"anyOf":{"type":"array","items":{"$ref":"config20"},"minItems":1}},"additionalProperties":false,"items":{"$ref":"config23"}};
const schema37 = {"type":"object","properties":{"path":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"equals":{"type":["string","number","boolean"]},"oneOf":{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1},"matches":{"type":"string","pattern":"\\S"},"inCidr":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"optional":{"type":"boolean"},"not":{"$ref":"config24"},"present":{"type":"boolean","enum":[true]},"absent":{"type":"boolean","enum":[true]},"subset":{"type":"array","items":{"type":["string","number","boolean"]}},"count":{"$ref":"config25"},"schema":{"type":"object"},"anyOf":{"type":"array","items":{"$ref":"config26"},"minItems":1}},"additionalProperties":false};
const schema38 = {"type":"object","properties":{"equals":{"type":["string","number","boolean"]},"oneOf":{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1},"matches":{"type":"string","pattern":"\\S"},"inCidr":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "equals") || (key0 === "oneOf")) || (key0 === "matches")) || (key0 === "inCidr"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.equals !== undefined){
let data0 = data.equals;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/equals",keyword:"type",params:{type: schema38.properties.equals.type}});
errors++;
}
}
if(data.oneOf !== undefined){
let data1 = data.oneOf;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf/" + i0,keyword:"type",params:{type: schema38.properties.oneOf.items.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.matches !== undefined){
let data3 = data.matches;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.inCidr !== undefined){
let data4 = data.inCidr;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"type",params:{type: schema38.properties.inCidr.type}});
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0},"exactly":{"type":"integer","minimum":0}},"additionalProperties":false};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "min") || (key0 === "max")) || (key0 === "exactly"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/min",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/min",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.exactly !== undefined){
let data2 = data.exactly;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/exactly",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/exactly",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","properties":{"path":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"equals":{"type":["string","number","boolean"]},"oneOf":{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1},"matches":{"type":"string","pattern":"\\S"},"inCidr":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"optional":{"type":"boolean"},"not":{"$ref":"config27"},"present":{"type":"boolean","enum":[true]},"absent":{"type":"boolean","enum":[true]},"subset":{"type":"array","items":{"type":["string","number","boolean"]}},"count":{"$ref":"config28"},"schema":{"type":"object"}},"additionalProperties":false};
const schema41 = {"type":"object","properties":{"equals":{"type":["string","number","boolean"]},"oneOf":{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1},"matches":{"type":"string","pattern":"\\S"},"inCidr":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "equals") || (key0 === "oneOf")) || (key0 === "matches")) || (key0 === "inCidr"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.equals !== undefined){
let data0 = data.equals;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/equals",keyword:"type",params:{type: schema41.properties.equals.type}});
errors++;
}
}
if(data.oneOf !== undefined){
let data1 = data.oneOf;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf/" + i0,keyword:"type",params:{type: schema41.properties.oneOf.items.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.matches !== undefined){
let data3 = data.matches;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.inCidr !== undefined){
let data4 = data.inCidr;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"type",params:{type: schema41.properties.inCidr.type}});
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0},"exactly":{"type":"integer","minimum":0}},"additionalProperties":false};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "min") || (key0 === "max")) || (key0 === "exactly"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/min",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/min",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.exactly !== undefined){
let data2 = data.exactly;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/exactly",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/exactly",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema40.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: schema40.properties.path.type}});
errors++;
}
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/path/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/path/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.equals !== undefined){
let data2 = data.equals;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/equals",keyword:"type",params:{type: schema40.properties.equals.type}});
errors++;
}
}
if(data.oneOf !== undefined){
let data3 = data.oneOf;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf/" + i1,keyword:"type",params:{type: schema40.properties.oneOf.items.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.matches !== undefined){
let data5 = data.matches;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.inCidr !== undefined){
let data6 = data.inCidr;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"type",params:{type: schema40.properties.inCidr.type}});
errors++;
}
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i2,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.not !== undefined){
if(!(validate91(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.present !== undefined){
let data10 = data.present;
if(typeof data10 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/present",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(!(data10 === true)){
vErrors = add(vErrors, {instancePath:instancePath+"/present",keyword:"enum",params:{allowedValues: schema40.properties.present.enum}});
errors++;
}
}
if(data.absent !== undefined){
let data11 = data.absent;
if(typeof data11 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/absent",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(!(data11 === true)){
vErrors = add(vErrors, {instancePath:instancePath+"/absent",keyword:"enum",params:{allowedValues: schema40.properties.absent.enum}});
errors++;
}
}
if(data.subset !== undefined){
let data12 = data.subset;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/subset/" + i3,keyword:"type",params:{type: schema40.properties.subset.items.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/subset",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.count !== undefined){
if(!(validate93(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.schema !== undefined){
let data15 = data.schema;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: schema37.properties.path.type}});
errors++;
}
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/path/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/path/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.equals !== undefined){
let data2 = data.equals;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/equals",keyword:"type",params:{type: schema37.properties.equals.type}});
errors++;
}
}
if(data.oneOf !== undefined){
let data3 = data.oneOf;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf/" + i1,keyword:"type",params:{type: schema37.properties.oneOf.items.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.matches !== undefined){
let data5 = data.matches;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.inCidr !== undefined){
let data6 = data.inCidr;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"type",params:{type: schema37.properties.inCidr.type}});
errors++;
}
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i2,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.not !== undefined){
if(!(validate86(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.present !== undefined){
let data10 = data.present;
if(typeof data10 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/present",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(!(data10 === true)){
vErrors = add(vErrors, {instancePath:instancePath+"/present",keyword:"enum",params:{allowedValues: schema37.properties.present.enum}});
errors++;
}
}
if(data.absent !== undefined){
let data11 = data.absent;
if(typeof data11 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/absent",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(!(data11 === true)){
vErrors = add(vErrors, {instancePath:instancePath+"/absent",keyword:"enum",params:{allowedValues: schema37.properties.absent.enum}});
errors++;
}
}
if(data.subset !== undefined){
let data12 = data.subset;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/subset/" + i3,keyword:"type",params:{type: schema37.properties.subset.items.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/subset",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.count !== undefined){
if(!(validate88(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.schema !== undefined){
let data15 = data.schema;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.anyOf !== undefined){
let data16 = data.anyOf;
if(Array.isArray(data16)){
if(data16.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/anyOf",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
if(!(validate90(data16[i4], {instancePath:instancePath+"/anyOf/" + i4,parentData:data16,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/anyOf",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","properties":{"equals":{"type":["string","number","boolean"]},"oneOf":{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1},"matches":{"type":"string","pattern":"\\S"},"inCidr":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "equals") || (key0 === "oneOf")) || (key0 === "matches")) || (key0 === "inCidr"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.equals !== undefined){
let data0 = data.equals;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/equals",keyword:"type",params:{type: schema43.properties.equals.type}});
errors++;
}
}
if(data.oneOf !== undefined){
let data1 = data.oneOf;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf/" + i0,keyword:"type",params:{type: schema43.properties.oneOf.items.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.matches !== undefined){
let data3 = data.matches;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.inCidr !== undefined){
let data4 = data.inCidr;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"type",params:{type: schema43.properties.inCidr.type}});
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0},"exactly":{"type":"integer","minimum":0}},"additionalProperties":false};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "min") || (key0 === "max")) || (key0 === "exactly"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/min",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/min",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.exactly !== undefined){
let data2 = data.exactly;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/exactly",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/exactly",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","properties":{"path":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"equals":{"type":["string","number","boolean"]},"oneOf":{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1},"matches":{"type":"string","pattern":"\\S"},"inCidr":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"optional":{"type":"boolean"},"not":{"$ref":"config21"},"present":{"type":"boolean","enum":[true]},"absent":{"type":"boolean","enum":[true]},"subset":{"type":"array","items":{"type":["string","number","boolean"]}},"count":{"$ref":"config22"},"schema":{"type":"object"}},"additionalProperties":false};
const schema46 = {"type":"object","properties":{"equals":{"type":["string","number","boolean"]},"oneOf":{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1},"matches":{"type":"string","pattern":"\\S"},"inCidr":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "equals") || (key0 === "oneOf")) || (key0 === "matches")) || (key0 === "inCidr"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.equals !== undefined){
let data0 = data.equals;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/equals",keyword:"type",params:{type: schema46.properties.equals.type}});
errors++;
}
}
if(data.oneOf !== undefined){
let data1 = data.oneOf;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf/" + i0,keyword:"type",params:{type: schema46.properties.oneOf.items.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.matches !== undefined){
let data3 = data.matches;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.inCidr !== undefined){
let data4 = data.inCidr;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"type",params:{type: schema46.properties.inCidr.type}});
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0},"exactly":{"type":"integer","minimum":0}},"additionalProperties":false};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "min") || (key0 === "max")) || (key0 === "exactly"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/min",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/min",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.exactly !== undefined){
let data2 = data.exactly;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/exactly",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/exactly",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: schema45.properties.path.type}});
errors++;
}
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/path/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/path/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.equals !== undefined){
let data2 = data.equals;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/equals",keyword:"type",params:{type: schema45.properties.equals.type}});
errors++;
}
}
if(data.oneOf !== undefined){
let data3 = data.oneOf;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf/" + i1,keyword:"type",params:{type: schema45.properties.oneOf.items.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.matches !== undefined){
let data5 = data.matches;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.inCidr !== undefined){
let data6 = data.inCidr;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"type",params:{type: schema45.properties.inCidr.type}});
errors++;
}
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i2,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.not !== undefined){
if(!(validate102(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.present !== undefined){
let data10 = data.present;
if(typeof data10 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/present",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(!(data10 === true)){
vErrors = add(vErrors, {instancePath:instancePath+"/present",keyword:"enum",params:{allowedValues: schema45.properties.present.enum}});
errors++;
}
}
if(data.absent !== undefined){
let data11 = data.absent;
if(typeof data11 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/absent",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(!(data11 === true)){
vErrors = add(vErrors, {instancePath:instancePath+"/absent",keyword:"enum",params:{allowedValues: schema45.properties.absent.enum}});
errors++;
}
}
if(data.subset !== undefined){
let data12 = data.subset;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/subset/" + i3,keyword:"type",params:{type: schema45.properties.subset.items.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/subset",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.count !== undefined){
if(!(validate104(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.schema !== undefined){
let data15 = data.schema;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: schema36.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate85(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: schema36.properties.path.type}});
errors++;
}
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/path/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/path/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.equals !== undefined){
let data3 = data.equals;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/equals",keyword:"type",params:{type: schema36.properties.equals.type}});
errors++;
}
}
if(data.oneOf !== undefined){
let data4 = data.oneOf;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf/" + i2,keyword:"type",params:{type: schema36.properties.oneOf.items.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/oneOf",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.matches !== undefined){
let data6 = data.matches;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/matches",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.inCidr !== undefined){
let data7 = data.inCidr;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"type",params:{type: schema36.properties.inCidr.type}});
errors++;
}
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i3,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/inCidr/" + i3,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.not !== undefined){
if(!(validate97(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.present !== undefined){
let data11 = data.present;
if(typeof data11 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/present",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(!(data11 === true)){
vErrors = add(vErrors, {instancePath:instancePath+"/present",keyword:"enum",params:{allowedValues: schema36.properties.present.enum}});
errors++;
}
}
if(data.absent !== undefined){
let data12 = data.absent;
if(typeof data12 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/absent",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(!(data12 === true)){
vErrors = add(vErrors, {instancePath:instancePath+"/absent",keyword:"enum",params:{allowedValues: schema36.properties.absent.enum}});
errors++;
}
}
if(data.subset !== undefined){
let data13 = data.subset;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/subset/" + i4,keyword:"type",params:{type: schema36.properties.subset.items.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/subset",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.count !== undefined){
if(!(validate99(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.schema !== undefined){
let data16 = data.schema;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
vErrors = add(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.anyOf !== undefined){
let data17 = data.anyOf;
if(Array.isArray(data17)){
if(data17.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/anyOf",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
if(!(validate101(data17[i5], {instancePath:instancePath+"/anyOf/" + i5,parentData:data17,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/anyOf",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","properties":{"pass":{"type":"array","items":{"type":["string","object"]}},"fail":{"type":"array","items":{"type":["string","object"]}}},"additionalProperties":false};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "pass") || (key0 === "fail"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.pass !== undefined){
let data0 = data.pass;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/pass/" + i0,keyword:"type",params:{type: schema48.properties.pass.items.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/pass",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.fail !== undefined){
let data2 = data.fail;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/fail/" + i1,keyword:"type",params:{type: schema48.properties.fail.items.type}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/fail",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: schema34.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.select === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "select"}});
errors++;
}
if(data.assert === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "assert"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "select") || (key0 === "assert")) || (key0 === "message")) || (key0 === "level")) || (key0 === "reason")) || (key0 === "docs")) || (key0 === "examples"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.select !== undefined){
if(!(validate82(data.select, {instancePath:instancePath+"/select",parentData:data,parentDataProperty:"select",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.assert !== undefined){
if(!(validate84(data.assert, {instancePath:instancePath+"/assert",parentData:data,parentDataProperty:"assert",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.level !== undefined){
let data3 = data.level;
if(!(((data3 === "off") || (data3 === "warn")) || (data3 === "error"))){
vErrors = add(vErrors, {instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema34.properties.level.enum}});
errors++;
}
}
if(data.reason !== undefined){
let data4 = data.reason;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.docs !== undefined){
let data5 = data.docs;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/docs",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/docs",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.examples !== undefined){
if(!(validate108(data.examples, {instancePath:instancePath+"/examples",parentData:data,parentDataProperty:"examples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":["object","null"],"properties":{"files":{"type":"array","items":{"type":"string","pattern":"\\S"}},"profiles":{"type":"array","items":{"type":"string","pattern":"\\S"}},"envFiles":{"type":"array","items":{"type":"string","pattern":"\\S"}},"projectDirectory":{"type":"string","pattern":"\\S"}},"additionalProperties":false};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: schema49.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "files") || (key0 === "profiles")) || (key0 === "envFiles")) || (key0 === "projectDirectory"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.profiles !== undefined){
let data2 = data.profiles;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/profiles/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/profiles/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/profiles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.envFiles !== undefined){
let data4 = data.envFiles;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/envFiles/" + i2,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/envFiles/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/envFiles",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.projectDirectory !== undefined){
let data6 = data.projectDirectory;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/projectDirectory",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/projectDirectory",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/$schema",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.root !== undefined){
if(typeof data.root !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/root",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.extends !== undefined){
let data2 = data.extends;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/extends",keyword:"type",params:{type: schema19.properties.extends.type}});
errors++;
}
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/extends",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/extends/" + i0,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/extends/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.plugins !== undefined){
let data4 = data.plugins;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/plugins/" + i1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/plugins/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/plugins",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.rules !== undefined){
let data6 = data.rules;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
vErrors = add(vErrors, {instancePath:instancePath+"/rules",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.overrides !== undefined){
let data7 = data.overrides;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate53(data7[i2], {instancePath:instancePath+"/overrides/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/overrides",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.ignorePatterns !== undefined){
let data9 = data.ignorePatterns;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
vErrors = add(vErrors, {instancePath:instancePath+"/ignorePatterns",keyword:"type",params:{type: schema19.properties.ignorePatterns.type}});
errors++;
}
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/ignorePatterns",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/ignorePatterns/" + i3,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ignorePatterns/" + i3,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.settings !== undefined){
let data11 = data.settings;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = add(vErrors, {instancePath:instancePath+"/settings",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.plan !== undefined){
if(!(validate55(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.policies !== undefined){
let data13 = data.policies;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(!(validate81(data13[key1], {instancePath:instancePath+"/policies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/policies",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.stacks !== undefined){
let data15 = data.stacks;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!(validate111(data15[key2], {instancePath:instancePath+"/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/stacks",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.baseline !== undefined){
let data17 = data.baseline;
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/baseline",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.exampleEnvFiles !== undefined){
if(typeof data.exampleEnvFiles !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/exampleEnvFiles",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateBindSourceMissing = validate113;
const schema50 = {"type":"object","properties":{"folders":{"type":"boolean"}},"additionalProperties":false};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "folders")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.folders !== undefined){
if(typeof data.folders !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/folders",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDataStorePortPublished = validate114;
const schema51 = {"type":"object","additionalProperties":false,"properties":{"images":{"type":"array","items":{"type":"string"}}}};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "images")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.images !== undefined){
let data0 = data.images;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/images/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/images",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDependencyProfile = validate115;
const schema52 = {"type":"object","properties":{"together":{"type":"array","items":{"type":"array","items":{"type":"string"},"minItems":2}}},"additionalProperties":false};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "together")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.together !== undefined){
let data0 = data.together;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/together/" + i0,keyword:"minItems",params:{limit: 2}});
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(typeof data1[i1] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/together/" + i0+"/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/together/" + i0,keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/together",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDuplicateContainerName = validate116;
const schema53 = {"type":"object","additionalProperties":false,"properties":{"acrossProfiles":{"type":"boolean"}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "acrossProfiles")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.acrossProfiles !== undefined){
if(typeof data.acrossProfiles !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/acrossProfiles",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEnvChainConflict = validate117;
const schema54 = {"type":"object","properties":{"overriding":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "overriding")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.overriding !== undefined){
let data0 = data.overriding;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/overriding/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/overriding",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEnvExampleDrift = validate118;
const schema55 = {"type":"object","properties":{"ignore":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "ignore")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ignore !== undefined){
let data0 = data.ignore;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/ignore/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ignore",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEnvFileForm = validate119;
const schema56 = {"type":"object","properties":{"files":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "files")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEnvTierSecretMissing = validate120;
const schema57 = {"type":"object","properties":{"required":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"additionalProperties":false};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "required")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.required !== undefined){
let data0 = data.required;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateHostPortConflict = validate121;
const schema58 = {"type":"object","additionalProperties":false,"properties":{"acrossProfiles":{"type":"boolean"}}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "acrossProfiles")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.acrossProfiles !== undefined){
if(typeof data.acrossProfiles !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/acrossProfiles",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateImageMovingTag = validate122;
const schema59 = {"type":"object","additionalProperties":false,"properties":{"tags":{"type":"array","items":{"type":"string"}}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "tags")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tags !== undefined){
let data0 = data.tags;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateLoopbackUrl = validate123;
const schema60 = {"type":"object","additionalProperties":false,"properties":{"publicNames":{"type":"array","items":{"type":"string"}}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "publicNames")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.publicNames !== undefined){
let data0 = data.publicNames;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/publicNames/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/publicNames",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNatsUrlWithoutCredentials = validate124;
const schema61 = {"type":"object","properties":{"schemes":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "schemes")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.schemes !== undefined){
let data0 = data.schemes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schemes/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/schemes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSubnetMixed = validate125;
const schema62 = {"type":"object","additionalProperties":false,"properties":{"pools":{"type":"array","items":{"type":"string"}}}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "pools")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.pools !== undefined){
let data0 = data.pools;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/pools/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/pools",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateUnknownHost = validate126;
const schema63 = {"type":"object","additionalProperties":false,"properties":{"hosts":{"type":"array","items":{"type":"string"}}}};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "hosts")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.hosts !== undefined){
let data0 = data.hosts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/hosts/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/hosts",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const optionValidators = new Map([["bind-source-missing", validateBindSourceMissing], ["data-store-port-published", validateDataStorePortPublished], ["dependency-profile", validateDependencyProfile], ["duplicate-container-name", validateDuplicateContainerName], ["env-chain-conflict", validateEnvChainConflict], ["env-example-drift", validateEnvExampleDrift], ["env-file-form", validateEnvFileForm], ["env-tier-secret-missing", validateEnvTierSecretMissing], ["host-port-conflict", validateHostPortConflict], ["image-moving-tag", validateImageMovingTag], ["loopback-url", validateLoopbackUrl], ["nats-url-without-credentials", validateNatsUrlWithoutCredentials], ["subnet-mixed", validateSubnetMixed], ["unknown-host", validateUnknownHost]]);
