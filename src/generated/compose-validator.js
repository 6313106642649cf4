// Made by `npm run generate` (scripts/generate-compose-schema.ts) from src/compose/schema/definition. Do not edit.
import { hasDuplicates } from "../compose/schema/duplicates.ts";
const add = (errors, error) => (errors === null ? [error] : (errors.push(error), errors));
export const validateCompose = validate21;
const schema6 = {"type":"object","properties":{"version":{"type":"string"},"name":{"type":"string"},"include":{"type":"array","items":{"$ref":"compose1"}},"services":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"compose3"}},"additionalProperties":false},"networks":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"compose51"}}},"volumes":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"compose55"}},"additionalProperties":false},"configs":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"compose56"}},"additionalProperties":false},"secrets":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"compose58"}},"additionalProperties":false},"models":{"type":"object","patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"compose59"}}}},"additionalProperties":false,"patternProperties":{"^x-":{}}};
const func3 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^[a-zA-Z0-9._-]+$", "u");
const schema7 = {"type":["string","object"],"properties":{"path":{"$ref":"compose2"},"env_file":{"$ref":"compose2"},"project_directory":{"type":"string"}},"additionalProperties":false};
const schema8 = {"type":["string","array"],"items":{"type":"string"},"uniqueItems":true};
const func0 = hasDuplicates;

function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{}});
errors++;
}
}
if(func0(data)){
vErrors = add(vErrors, {instancePath,keyword:"uniqueItems",params:{}});
errors++;
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "env_file")) || (key0 === "project_directory"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
if(!(validate23(data.path, {instancePath:instancePath+"/path"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.env_file !== undefined){
if(!(validate23(data.env_file, {instancePath:instancePath+"/env_file"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.project_directory !== undefined){
if(typeof data.project_directory !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/project_directory",keyword:"type",params:{}});
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","properties":{"annotations":{"$ref":"compose4"},"attach":{"type":["boolean","string"]},"blkio_config":{"$ref":"compose5"},"build":{"$ref":"compose8"},"cap_add":{"$ref":"compose16"},"cap_drop":{"$ref":"compose16"},"cgroup":{"type":"string","enum":["host","private"]},"cgroup_parent":{"type":"string"},"command":{"$ref":"compose17"},"configs":{"$ref":"compose12"},"container_name":{"type":"string","pattern":"[a-zA-Z0-9][a-zA-Z0-9_.-]+","description":"a name with a letter or digit, followed by more letters, digits, `_`, `.` or `-`"},"cpu_count":{"type":["integer","string"],"minimum":0},"cpu_percent":{"type":["integer","string"],"minimum":0,"maximum":100},"cpu_period":{"type":["number","string"]},"cpu_quota":{"type":["number","string"]},"cpu_rt_period":{"type":["number","string"]},"cpu_rt_runtime":{"type":["number","string"]},"cpu_shares":{"type":["number","string"]},"cpus":{"type":["number","string"]},"cpuset":{"type":"string"},"credential_spec":{"$ref":"compose18"},"depends_on":{"type":["array","object"],"items":{"type":"string"},"uniqueItems":true,"patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"compose19"}},"additionalProperties":false},"deploy":{"$ref":"compose20"},"develop":{"$ref":"compose31"},"device_cgroup_rules":{"$ref":"compose16"},"devices":{"type":"array","items":{"$ref":"compose34"}},"dns":{"$ref":"compose2"},"dns_opt":{"$ref":"compose16"},"dns_search":{"$ref":"compose2"},"domainname":{"type":"string"},"entrypoint":{"$ref":"compose17"},"env_file":{"type":["string","array"],"items":{"$ref":"compose35"}},"environment":{"$ref":"compose4"},"expose":{"type":"array","items":{"type":["number","string"]},"uniqueItems":true},"extends":{"$ref":"compose36"},"external_links":{"$ref":"compose16"},"extra_hosts":{"$ref":"compose10"},"gpus":{"type":["string","array"],"pattern":"^all$","description":"`all` or a list of devices","items":{"$ref":"compose37"}},"group_add":{"type":"array","items":{"type":["number","string"]},"uniqueItems":true},"healthcheck":{"$ref":"compose38"},"hostname":{"type":"string"},"image":{"type":"string"},"init":{"type":["boolean","string"]},"ipc":{"type":"string"},"isolation":{"type":"string"},"label_file":{"$ref":"compose11"},"labels":{"$ref":"compose4"},"links":{"$ref":"compose16"},"logging":{"$ref":"compose39"},"mac_address":{"type":"string"},"mem_limit":{"type":["number","string"]},"mem_reservation":{"type":["integer","string"]},"mem_swappiness":{"type":["integer","string"]},"memswap_limit":{"type":["number","string"]},"models":{"type":["array","object"],"items":{"type":"string"},"uniqueItems":true,"patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"compose40"}}},"network_mode":{"type":"string"},"networks":{"type":["array","object"],"items":{"type":"string"},"uniqueItems":true,"patternProperties":{"^[a-zA-Z0-9._-]+$":{"$ref":"compose41"}},"additionalProperties":false},"oom_kill_disable":{"type":["boolean","string"]},"oom_score_adj":{"type":["integer","string"],"minimum":-1000,"maximum":1000},"pid":{"type":["string","null"]},"pids_limit":{"type":["number","string"]},"platform":{"type":"string"},"ports":{"type":"array","items":{"$ref":"compose43"},"uniqueItems":true},"post_start":{"type":"array","items":{"$ref":"compose33"}},"pre_start":{"type":"array","items":{"$ref":"compose44"}},"pre_stop":{"type":"array","items":{"$ref":"compose33"}},"privileged":{"type":["boolean","string"]},"profiles":{"$ref":"compose16"},"provider":{"$ref":"compose45"},"pull_policy":{"type":"string","pattern":"always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+","description":"`always`, `never`, `build`, `missing`, `if_not_present`, `refresh`, `daily`, `weekly` or `every_` with a duration"},"pull_refresh_after":{"type":"string"},"read_only":{"type":["boolean","string"]},"restart":{"type":"string"},"runtime":{"type":"string"},"scale":{"type":["integer","string"]},"secrets":{"$ref":"compose12"},"security_opt":{"$ref":"compose16"},"shm_size":{"type":["number","string"]},"stdin_open":{"type":["boolean","string"]},"stop_grace_period":{"type":"string"},"stop_signal":{"type":"string"},"storage_opt":{"type":"object"},"sysctls":{"$ref":"compose4"},"tmpfs":{"$ref":"compose2"},"tty":{"type":["boolean","string"]},"ulimits":{"$ref":"compose14"},"use_api_socket":{"type":"boolean"},"user":{"type":"string"},"userns_mode":{"type":"string"},"uts":{"type":"string"},"volumes":{"type":"array","items":{"$ref":"compose46"},"uniqueItems":true},"volumes_from":{"$ref":"compose16"},"working_dir":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};
const pattern12 = new RegExp("[a-zA-Z0-9][a-zA-Z0-9_.-]+", "u");
const pattern32 = new RegExp("^all$", "u");
const pattern46 = new RegExp("always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+", "u");
const schema10 = {"type":["object","array"],"patternProperties":{"[^\\n]":{"type":["string","number","boolean","null"]}},"additionalProperties":false,"items":{"type":"string"},"uniqueItems":true};
const pattern4 = new RegExp("[^\\n]", "u");

function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{}});
errors++;
}
}
if(func0(data)){
vErrors = add(vErrors, {instancePath,keyword:"uniqueItems",params:{}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern4.test(key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
for(const key1 in data){
if(pattern4.test(key1)){
let data1 = data[key1];
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{}});
errors++;
}
}
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","properties":{"weight":{"type":["integer","string"]},"weight_device":{"type":"array","items":{"$ref":"compose6"}},"device_read_bps":{"type":"array","items":{"$ref":"compose7"}},"device_read_iops":{"type":"array","items":{"$ref":"compose7"}},"device_write_bps":{"type":"array","items":{"$ref":"compose7"}},"device_write_iops":{"type":"array","items":{"$ref":"compose7"}}},"additionalProperties":false};
const schema12 = {"type":"object","properties":{"path":{"type":"string"},"weight":{"type":["integer","string"]}},"additionalProperties":false};

function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "path") || (key0 === "weight"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{}});
errors++;
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/weight",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","properties":{"path":{"type":"string"},"rate":{"type":["integer","string"]}},"additionalProperties":false};

function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "path") || (key0 === "rate"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{}});
errors++;
}
}
if(data.rate !== undefined){
let data1 = data.rate;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/rate",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "weight") || (key0 === "weight_device")) || (key0 === "device_read_bps")) || (key0 === "device_read_iops")) || (key0 === "device_write_bps")) || (key0 === "device_write_iops"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.weight !== undefined){
let data0 = data.weight;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/weight",keyword:"type",params:{}});
errors++;
}
}
if(data.weight_device !== undefined){
let data1 = data.weight_device;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data1[i0], {instancePath:instancePath+"/weight_device/" + i0}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/weight_device",keyword:"type",params:{}});
errors++;
}
}
if(data.device_read_bps !== undefined){
let data3 = data.device_read_bps;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate33(data3[i1], {instancePath:instancePath+"/device_read_bps/" + i1}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/device_read_bps",keyword:"type",params:{}});
errors++;
}
}
if(data.device_read_iops !== undefined){
let data5 = data.device_read_iops;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate33(data5[i2], {instancePath:instancePath+"/device_read_iops/" + i2}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/device_read_iops",keyword:"type",params:{}});
errors++;
}
}
if(data.device_write_bps !== undefined){
let data7 = data.device_write_bps;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate33(data7[i3], {instancePath:instancePath+"/device_write_bps/" + i3}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/device_write_bps",keyword:"type",params:{}});
errors++;
}
}
if(data.device_write_iops !== undefined){
let data9 = data.device_write_iops;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(!(validate33(data9[i4], {instancePath:instancePath+"/device_write_iops/" + i4}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/device_write_iops",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":["string","object"],"properties":{"context":{"type":"string"},"dockerfile":{"type":"string"},"dockerfile_inline":{"type":"string"},"target":{"type":"string"},"args":{"$ref":"compose4"},"additional_contexts":{"$ref":"compose4"},"labels":{"$ref":"compose4"},"tags":{"$ref":"compose9"},"platforms":{"$ref":"compose9"},"network":{"type":"string"},"extra_hosts":{"$ref":"compose10"},"ssh":{"$ref":"compose4"},"secrets":{"$ref":"compose12"},"cache_from":{"$ref":"compose9"},"cache_to":{"$ref":"compose9"},"no_cache":{"type":["boolean","string"]},"no_cache_filter":{"$ref":"compose2"},"pull":{"type":["boolean","string"]},"provenance":{"type":["boolean","string"]},"sbom":{"type":["boolean","string"]},"entitlements":{"$ref":"compose9"},"privileged":{"type":["boolean","string"]},"isolation":{"type":"string"},"shm_size":{"type":["integer","string"]},"ulimits":{"$ref":"compose14"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};
const schema15 = {"type":"array","items":{"type":"string"}};

function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":["object","array"],"patternProperties":{"[^\\n]":{"$ref":"compose11"}},"additionalProperties":false,"items":{"type":"string"},"uniqueItems":true};
const schema17 = {"type":["string","array"],"items":{"type":"string"}};

function validate47(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{}});
errors++;
}
}
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{}});
errors++;
}
}
if(func0(data)){
vErrors = add(vErrors, {instancePath,keyword:"uniqueItems",params:{}});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern4.test(key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
for(const key1 in data){
if(pattern4.test(key1)){
if(!(validate47(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
}
validate46.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"array","items":{"$ref":"compose13"}};
const schema19 = {"type":["string","object"],"properties":{"source":{"type":"string"},"target":{"type":"string"},"uid":{"type":"string"},"gid":{"type":"string"},"mode":{"type":["number","string"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "source") || (key0 === "target")) || (key0 === "uid")) || (key0 === "gid")) || (key0 === "mode")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{}});
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{}});
errors++;
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/uid",keyword:"type",params:{}});
errors++;
}
}
if(data.gid !== undefined){
if(typeof data.gid !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/gid",keyword:"type",params:{}});
errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/mode",keyword:"type",params:{}});
errors++;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","patternProperties":{"^[a-z]+$":{"$ref":"compose15"}}};
const pattern10 = new RegExp("^[a-z]+$", "u");
const schema21 = {"type":["integer","string","object"],"properties":{"soft":{"type":["integer","string"]},"hard":{"type":["integer","string"]}},"additionalProperties":false,"required":["soft","hard"],"patternProperties":{"^x-":{}}};

function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.soft === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "soft"}});
errors++;
}
if(data.hard === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "hard"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "soft") || (key0 === "hard")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.soft !== undefined){
let data0 = data.soft;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/soft",keyword:"type",params:{}});
errors++;
}
}
if(data.hard !== undefined){
let data1 = data.hard;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/hard",keyword:"type",params:{}});
errors++;
}
}
}
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(pattern10.test(key0)){
if(!(validate60(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func3.call(schema14.properties, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.context !== undefined){
if(typeof data.context !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/context",keyword:"type",params:{}});
errors++;
}
}
if(data.dockerfile !== undefined){
if(typeof data.dockerfile !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dockerfile",keyword:"type",params:{}});
errors++;
}
}
if(data.dockerfile_inline !== undefined){
if(typeof data.dockerfile_inline !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dockerfile_inline",keyword:"type",params:{}});
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{}});
errors++;
}
}
if(data.args !== undefined){
if(!(validate28(data.args, {instancePath:instancePath+"/args"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.additional_contexts !== undefined){
if(!(validate28(data.additional_contexts, {instancePath:instancePath+"/additional_contexts"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate28(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate43(data.tags, {instancePath:instancePath+"/tags"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.platforms !== undefined){
if(!(validate43(data.platforms, {instancePath:instancePath+"/platforms"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.network !== undefined){
if(typeof data.network !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/network",keyword:"type",params:{}});
errors++;
}
}
if(data.extra_hosts !== undefined){
if(!(validate46(data.extra_hosts, {instancePath:instancePath+"/extra_hosts"}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.ssh !== undefined){
if(!(validate28(data.ssh, {instancePath:instancePath+"/ssh"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
if(!(validate51(data.secrets, {instancePath:instancePath+"/secrets"}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.cache_from !== undefined){
if(!(validate43(data.cache_from, {instancePath:instancePath+"/cache_from"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.cache_to !== undefined){
if(!(validate43(data.cache_to, {instancePath:instancePath+"/cache_to"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.no_cache !== undefined){
let data15 = data.no_cache;
if((typeof data15 !== "boolean") && (typeof data15 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/no_cache",keyword:"type",params:{}});
errors++;
}
}
if(data.no_cache_filter !== undefined){
if(!(validate23(data.no_cache_filter, {instancePath:instancePath+"/no_cache_filter"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.pull !== undefined){
let data17 = data.pull;
if((typeof data17 !== "boolean") && (typeof data17 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/pull",keyword:"type",params:{}});
errors++;
}
}
if(data.provenance !== undefined){
let data18 = data.provenance;
if((typeof data18 !== "boolean") && (typeof data18 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/provenance",keyword:"type",params:{}});
errors++;
}
}
if(data.sbom !== undefined){
let data19 = data.sbom;
if((typeof data19 !== "boolean") && (typeof data19 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/sbom",keyword:"type",params:{}});
errors++;
}
}
if(data.entitlements !== undefined){
if(!(validate43(data.entitlements, {instancePath:instancePath+"/entitlements"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.privileged !== undefined){
let data21 = data.privileged;
if((typeof data21 !== "boolean") && (typeof data21 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/privileged",keyword:"type",params:{}});
errors++;
}
}
if(data.isolation !== undefined){
if(typeof data.isolation !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/isolation",keyword:"type",params:{}});
errors++;
}
}
if(data.shm_size !== undefined){
let data23 = data.shm_size;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (typeof data23 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/shm_size",keyword:"type",params:{}});
errors++;
}
}
if(data.ulimits !== undefined){
if(!(validate59(data.ulimits, {instancePath:instancePath+"/ulimits"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"array","items":{"type":"string"},"uniqueItems":true};

function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{}});
errors++;
}
}
if(func0(data)){
vErrors = add(vErrors, {instancePath,keyword:"uniqueItems",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":["null","string","array"],"items":{"type":"string"}};

function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((data !== null) && (typeof data !== "string")) && (!(Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{}});
errors++;
}
}
}
validate67.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","properties":{"config":{"type":"string"},"file":{"type":"string"},"registry":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "config") || (key0 === "file")) || (key0 === "registry")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.config !== undefined){
if(typeof data.config !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/config",keyword:"type",params:{}});
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/file",keyword:"type",params:{}});
errors++;
}
}
if(data.registry !== undefined){
if(typeof data.registry !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/registry",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","properties":{"condition":{"type":"string","enum":["service_started","service_healthy","service_completed_successfully"]},"required":{"type":"boolean"},"restart":{"type":["boolean","string"]}},"additionalProperties":false,"required":["condition"],"patternProperties":{"^x-":{}}};

function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.condition === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "condition"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "condition") || (key0 === "required")) || (key0 === "restart")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.condition !== undefined){
let data0 = data.condition;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/condition",keyword:"type",params:{}});
errors++;
}
if(!(((data0 === "service_started") || (data0 === "service_healthy")) || (data0 === "service_completed_successfully"))){
vErrors = add(vErrors, {instancePath:instancePath+"/condition",keyword:"enum",params:{}});
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{}});
errors++;
}
}
if(data.restart !== undefined){
let data2 = data.restart;
if((typeof data2 !== "boolean") && (typeof data2 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/restart",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":["object","null"],"properties":{"mode":{"type":"string"},"endpoint_mode":{"type":"string"},"replicas":{"type":["integer","string"]},"labels":{"$ref":"compose4"},"update_config":{"$ref":"compose21"},"rollback_config":{"$ref":"compose21"},"resources":{"$ref":"compose22"},"restart_policy":{"$ref":"compose28"},"placement":{"$ref":"compose29"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};
const schema27 = {"type":"object","properties":{"parallelism":{"type":["integer","string"]},"delay":{"type":"string"},"failure_action":{"type":"string"},"monitor":{"type":"string"},"max_failure_ratio":{"type":["number","string"]},"order":{"type":"string","enum":["start-first","stop-first"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "parallelism") || (key0 === "delay")) || (key0 === "failure_action")) || (key0 === "monitor")) || (key0 === "max_failure_ratio")) || (key0 === "order")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.parallelism !== undefined){
let data0 = data.parallelism;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/parallelism",keyword:"type",params:{}});
errors++;
}
}
if(data.delay !== undefined){
if(typeof data.delay !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/delay",keyword:"type",params:{}});
errors++;
}
}
if(data.failure_action !== undefined){
if(typeof data.failure_action !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/failure_action",keyword:"type",params:{}});
errors++;
}
}
if(data.monitor !== undefined){
if(typeof data.monitor !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/monitor",keyword:"type",params:{}});
errors++;
}
}
if(data.max_failure_ratio !== undefined){
let data4 = data.max_failure_ratio;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/max_failure_ratio",keyword:"type",params:{}});
errors++;
}
}
if(data.order !== undefined){
let data5 = data.order;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/order",keyword:"type",params:{}});
errors++;
}
if(!((data5 === "start-first") || (data5 === "stop-first"))){
vErrors = add(vErrors, {instancePath:instancePath+"/order",keyword:"enum",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","properties":{"limits":{"$ref":"compose23"},"reservations":{"$ref":"compose24"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};
const schema29 = {"type":"object","properties":{"cpus":{"type":["number","string"]},"memory":{"type":"string"},"pids":{"type":["integer","string"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "cpus") || (key0 === "memory")) || (key0 === "pids")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cpus !== undefined){
let data0 = data.cpus;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/cpus",keyword:"type",params:{}});
errors++;
}
}
if(data.memory !== undefined){
if(typeof data.memory !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/memory",keyword:"type",params:{}});
errors++;
}
}
if(data.pids !== undefined){
let data2 = data.pids;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/pids",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","properties":{"cpus":{"type":["number","string"]},"memory":{"type":"string"},"generic_resources":{"type":"array","items":{"$ref":"compose25"}},"devices":{"type":"array","items":{"$ref":"compose27"}}},"additionalProperties":false,"patternProperties":{"^x-":{}}};
const schema31 = {"type":"object","properties":{"discrete_resource_spec":{"$ref":"compose26"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};
const schema32 = {"type":"object","properties":{"kind":{"type":"string"},"value":{"type":["number","string"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate84(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "value")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{}});
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/value",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "discrete_resource_spec") || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.discrete_resource_spec !== undefined){
if(!(validate84(data.discrete_resource_spec, {instancePath:instancePath+"/discrete_resource_spec"}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","properties":{"capabilities":{"$ref":"compose16"},"count":{"type":["integer","string"]},"device_ids":{"$ref":"compose16"},"driver":{"type":"string"},"options":{"$ref":"compose4"}},"additionalProperties":false,"required":["capabilities"],"patternProperties":{"^x-":{}}};

function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.capabilities === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "capabilities"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "capabilities") || (key0 === "count")) || (key0 === "device_ids")) || (key0 === "driver")) || (key0 === "options")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.capabilities !== undefined){
if(!(validate64(data.capabilities, {instancePath:instancePath+"/capabilities"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
let data1 = data.count;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/count",keyword:"type",params:{}});
errors++;
}
}
if(data.device_ids !== undefined){
if(!(validate64(data.device_ids, {instancePath:instancePath+"/device_ids"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/driver",keyword:"type",params:{}});
errors++;
}
}
if(data.options !== undefined){
if(!(validate28(data.options, {instancePath:instancePath+"/options"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "cpus") || (key0 === "memory")) || (key0 === "generic_resources")) || (key0 === "devices")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cpus !== undefined){
let data0 = data.cpus;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/cpus",keyword:"type",params:{}});
errors++;
}
}
if(data.memory !== undefined){
if(typeof data.memory !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/memory",keyword:"type",params:{}});
errors++;
}
}
if(data.generic_resources !== undefined){
let data2 = data.generic_resources;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate83(data2[i0], {instancePath:instancePath+"/generic_resources/" + i0}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/generic_resources",keyword:"type",params:{}});
errors++;
}
}
if(data.devices !== undefined){
let data4 = data.devices;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate87(data4[i1], {instancePath:instancePath+"/devices/" + i1}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/devices",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "limits") || (key0 === "reservations")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.limits !== undefined){
if(!(validate80(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.reservations !== undefined){
if(!(validate82(data.reservations, {instancePath:instancePath+"/reservations"}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","properties":{"condition":{"type":"string"},"delay":{"type":"string"},"max_attempts":{"type":["integer","string"]},"window":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate94(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "condition") || (key0 === "delay")) || (key0 === "max_attempts")) || (key0 === "window")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.condition !== undefined){
if(typeof data.condition !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/condition",keyword:"type",params:{}});
errors++;
}
}
if(data.delay !== undefined){
if(typeof data.delay !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/delay",keyword:"type",params:{}});
errors++;
}
}
if(data.max_attempts !== undefined){
let data2 = data.max_attempts;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/max_attempts",keyword:"type",params:{}});
errors++;
}
}
if(data.window !== undefined){
if(typeof data.window !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/window",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"constraints":{"$ref":"compose9"},"preferences":{"type":"array","items":{"$ref":"compose30"}},"max_replicas_per_node":{"type":["integer","string"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}};
const schema36 = {"type":"object","properties":{"spread":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate98(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "spread") || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.spread !== undefined){
if(typeof data.spread !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/spread",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "constraints") || (key0 === "preferences")) || (key0 === "max_replicas_per_node")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.constraints !== undefined){
if(!(validate43(data.constraints, {instancePath:instancePath+"/constraints"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.preferences !== undefined){
let data1 = data.preferences;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data1[i0], {instancePath:instancePath+"/preferences/" + i0}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/preferences",keyword:"type",params:{}});
errors++;
}
}
if(data.max_replicas_per_node !== undefined){
let data3 = data.max_replicas_per_node;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/max_replicas_per_node",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func3.call(schema26.properties, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mode !== undefined){
if(typeof data.mode !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/mode",keyword:"type",params:{}});
errors++;
}
}
if(data.endpoint_mode !== undefined){
if(typeof data.endpoint_mode !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/endpoint_mode",keyword:"type",params:{}});
errors++;
}
}
if(data.replicas !== undefined){
let data2 = data.replicas;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/replicas",keyword:"type",params:{}});
errors++;
}
}
if(data.labels !== undefined){
if(!(validate28(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.update_config !== undefined){
if(!(validate76(data.update_config, {instancePath:instancePath+"/update_config"}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.rollback_config !== undefined){
if(!(validate76(data.rollback_config, {instancePath:instancePath+"/rollback_config"}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate79(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.restart_policy !== undefined){
if(!(validate94(data.restart_policy, {instancePath:instancePath+"/restart_policy"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.placement !== undefined){
if(!(validate96(data.placement, {instancePath:instancePath+"/placement"}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":["object","null"],"properties":{"watch":{"type":"array","items":{"$ref":"compose32"}}},"additionalProperties":false,"patternProperties":{"^x-":{}}};
const schema38 = {"type":"object","properties":{"path":{"type":"string"},"action":{"type":"string","enum":["rebuild","sync","restart","sync+restart","sync+exec"]},"target":{"type":"string"},"ignore":{"$ref":"compose2"},"include":{"$ref":"compose2"},"initial_sync":{"type":"boolean"},"exec":{"$ref":"compose33"}},"additionalProperties":false,"required":["path","action"],"patternProperties":{"^x-":{}}};
const schema39 = {"type":"object","properties":{"command":{"$ref":"compose17"},"user":{"type":"string"},"privileged":{"type":["boolean","string"]},"working_dir":{"type":"string"},"environment":{"$ref":"compose4"}},"additionalProperties":false,"required":["command"],"patternProperties":{"^x-":{}}};

function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "command"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "command") || (key0 === "user")) || (key0 === "privileged")) || (key0 === "working_dir")) || (key0 === "environment")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.command !== undefined){
if(!(validate67(data.command, {instancePath:instancePath+"/command"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"type",params:{}});
errors++;
}
}
if(data.privileged !== undefined){
let data2 = data.privileged;
if((typeof data2 !== "boolean") && (typeof data2 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/privileged",keyword:"type",params:{}});
errors++;
}
}
if(data.working_dir !== undefined){
if(typeof data.working_dir !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/working_dir",keyword:"type",params:{}});
errors++;
}
}
if(data.environment !== undefined){
if(!(validate28(data.environment, {instancePath:instancePath+"/environment"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
if(data.action === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "path") || (key0 === "action")) || (key0 === "target")) || (key0 === "ignore")) || (key0 === "include")) || (key0 === "initial_sync")) || (key0 === "exec")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{}});
errors++;
}
}
if(data.action !== undefined){
let data1 = data.action;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/action",keyword:"type",params:{}});
errors++;
}
if(!(((((data1 === "rebuild") || (data1 === "sync")) || (data1 === "restart")) || (data1 === "sync+restart")) || (data1 === "sync+exec"))){
vErrors = add(vErrors, {instancePath:instancePath+"/action",keyword:"enum",params:{}});
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{}});
errors++;
}
}
if(data.ignore !== undefined){
if(!(validate23(data.ignore, {instancePath:instancePath+"/ignore"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.include !== undefined){
if(!(validate23(data.include, {instancePath:instancePath+"/include"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.initial_sync !== undefined){
if(typeof data.initial_sync !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/initial_sync",keyword:"type",params:{}});
errors++;
}
}
if(data.exec !== undefined){
if(!(validate106(data.exec, {instancePath:instancePath+"/exec"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "watch") || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.watch !== undefined){
let data0 = data.watch;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data0[i0], {instancePath:instancePath+"/watch/" + i0}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/watch",keyword:"type",params:{}});
errors++;
}
}
}
validate102.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":["string","object"],"properties":{"source":{"type":"string"},"target":{"type":"string"},"permissions":{"type":"string"}},"additionalProperties":false,"required":["source"],"patternProperties":{"^x-":{}}};

function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "source") || (key0 === "target")) || (key0 === "permissions")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{}});
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{}});
errors++;
}
}
if(data.permissions !== undefined){
if(typeof data.permissions !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/permissions",keyword:"type",params:{}});
errors++;
}
}
}
validate113.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":["string","object"],"properties":{"path":{"type":"string"},"format":{"type":"string"},"required":{"type":["boolean","string"]}},"additionalProperties":false,"required":["path"]};

function validate119(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "format")) || (key0 === "required"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{}});
errors++;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{}});
errors++;
}
}
if(data.required !== undefined){
let data2 = data.required;
if((typeof data2 !== "boolean") && (typeof data2 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{}});
errors++;
}
}
}
validate119.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":["string","object"],"properties":{"service":{"type":"string"},"file":{"type":"string"}},"additionalProperties":false,"required":["service"]};

function validate122(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "service"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "service") || (key0 === "file"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.service !== undefined){
if(typeof data.service !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/service",keyword:"type",params:{}});
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/file",keyword:"type",params:{}});
errors++;
}
}
}
validate122.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","properties":{"capabilities":{"$ref":"compose16"},"count":{"type":["integer","string"]},"device_ids":{"$ref":"compose16"},"driver":{"type":"string"},"options":{"$ref":"compose4"}}};

function validate126(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.capabilities !== undefined){
if(!(validate64(data.capabilities, {instancePath:instancePath+"/capabilities"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
let data1 = data.count;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/count",keyword:"type",params:{}});
errors++;
}
}
if(data.device_ids !== undefined){
if(!(validate64(data.device_ids, {instancePath:instancePath+"/device_ids"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/driver",keyword:"type",params:{}});
errors++;
}
}
if(data.options !== undefined){
if(!(validate28(data.options, {instancePath:instancePath+"/options"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","properties":{"test":{"$ref":"compose11"},"interval":{"type":"string"},"timeout":{"type":"string"},"retries":{"type":["number","string"]},"start_period":{"type":"string"},"start_interval":{"type":"string"},"disable":{"type":["boolean","string"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "test") || (key0 === "interval")) || (key0 === "timeout")) || (key0 === "retries")) || (key0 === "start_period")) || (key0 === "start_interval")) || (key0 === "disable")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.test !== undefined){
if(!(validate47(data.test, {instancePath:instancePath+"/test"}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.interval !== undefined){
if(typeof data.interval !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/interval",keyword:"type",params:{}});
errors++;
}
}
if(data.timeout !== undefined){
if(typeof data.timeout !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/timeout",keyword:"type",params:{}});
errors++;
}
}
if(data.retries !== undefined){
let data3 = data.retries;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/retries",keyword:"type",params:{}});
errors++;
}
}
if(data.start_period !== undefined){
if(typeof data.start_period !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/start_period",keyword:"type",params:{}});
errors++;
}
}
if(data.start_interval !== undefined){
if(typeof data.start_interval !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/start_interval",keyword:"type",params:{}});
errors++;
}
}
if(data.disable !== undefined){
let data6 = data.disable;
if((typeof data6 !== "boolean") && (typeof data6 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/disable",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","properties":{"driver":{"type":"string"},"options":{"type":"object","patternProperties":{"^[^\\n]+$":{"type":["string","number","null"]}}}},"additionalProperties":false,"patternProperties":{"^x-":{}}};
const pattern35 = new RegExp("^[^\\n]+$", "u");

function validate137(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "driver") || (key0 === "options")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/driver",keyword:"type",params:{}});
errors++;
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(pattern35.test(key1)){
let data2 = data1[key1];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/options",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":["object","null"],"properties":{"endpoint_var":{"type":"string"},"model_var":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate139(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "endpoint_var") || (key0 === "model_var")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.endpoint_var !== undefined){
if(typeof data.endpoint_var !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/endpoint_var",keyword:"type",params:{}});
errors++;
}
}
if(data.model_var !== undefined){
if(typeof data.model_var !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/model_var",keyword:"type",params:{}});
errors++;
}
}
}
validate139.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":["object","null"],"properties":{"aliases":{"$ref":"compose16"},"interface_name":{"type":"string"},"ipv4_address":{"type":"string"},"ipv6_address":{"type":"string"},"link_local_ips":{"$ref":"compose16"},"mac_address":{"type":"string"},"driver_opts":{"$ref":"compose42"},"priority":{"type":"number"},"gw_priority":{"type":"number"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};
const schema48 = {"type":"object","patternProperties":{"^[^\\n]+$":{"type":["number","string"]}}};

function validate144(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(pattern35.test(key0)){
let data0 = data[key0];
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func3.call(schema47.properties, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.aliases !== undefined){
if(!(validate64(data.aliases, {instancePath:instancePath+"/aliases"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.interface_name !== undefined){
if(typeof data.interface_name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/interface_name",keyword:"type",params:{}});
errors++;
}
}
if(data.ipv4_address !== undefined){
if(typeof data.ipv4_address !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/ipv4_address",keyword:"type",params:{}});
errors++;
}
}
if(data.ipv6_address !== undefined){
if(typeof data.ipv6_address !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/ipv6_address",keyword:"type",params:{}});
errors++;
}
}
if(data.link_local_ips !== undefined){
if(!(validate64(data.link_local_ips, {instancePath:instancePath+"/link_local_ips"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.mac_address !== undefined){
if(typeof data.mac_address !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/mac_address",keyword:"type",params:{}});
errors++;
}
}
if(data.driver_opts !== undefined){
if(!(validate144(data.driver_opts, {instancePath:instancePath+"/driver_opts"}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.priority !== undefined){
let data7 = data.priority;
if(!((typeof data7 == "number") && (isFinite(data7)))){
vErrors = add(vErrors, {instancePath:instancePath+"/priority",keyword:"type",params:{}});
errors++;
}
}
if(data.gw_priority !== undefined){
let data8 = data.gw_priority;
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors = add(vErrors, {instancePath:instancePath+"/gw_priority",keyword:"type",params:{}});
errors++;
}
}
}
validate141.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":["number","string","object"],"properties":{"name":{"type":"string"},"mode":{"type":"string"},"host_ip":{"type":"string"},"target":{"type":["integer","string"]},"published":{"type":["integer","string"]},"protocol":{"type":"string"},"app_protocol":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate147(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "mode")) || (key0 === "host_ip")) || (key0 === "target")) || (key0 === "published")) || (key0 === "protocol")) || (key0 === "app_protocol")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{}});
errors++;
}
}
if(data.mode !== undefined){
if(typeof data.mode !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/mode",keyword:"type",params:{}});
errors++;
}
}
if(data.host_ip !== undefined){
if(typeof data.host_ip !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host_ip",keyword:"type",params:{}});
errors++;
}
}
if(data.target !== undefined){
let data3 = data.target;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{}});
errors++;
}
}
if(data.published !== undefined){
let data4 = data.published;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/published",keyword:"type",params:{}});
errors++;
}
}
if(data.protocol !== undefined){
if(typeof data.protocol !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/protocol",keyword:"type",params:{}});
errors++;
}
}
if(data.app_protocol !== undefined){
if(typeof data.app_protocol !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/app_protocol",keyword:"type",params:{}});
errors++;
}
}
}
validate147.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","properties":{"command":{"$ref":"compose17"},"image":{"type":"string"},"user":{"type":"string"},"privileged":{"type":["boolean","string"]},"working_dir":{"type":"string"},"environment":{"$ref":"compose4"},"per_replica":{"type":["boolean","string"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate150(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "command") || (key0 === "image")) || (key0 === "user")) || (key0 === "privileged")) || (key0 === "working_dir")) || (key0 === "environment")) || (key0 === "per_replica")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.command !== undefined){
if(!(validate67(data.command, {instancePath:instancePath+"/command"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/image",keyword:"type",params:{}});
errors++;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"type",params:{}});
errors++;
}
}
if(data.privileged !== undefined){
let data3 = data.privileged;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/privileged",keyword:"type",params:{}});
errors++;
}
}
if(data.working_dir !== undefined){
if(typeof data.working_dir !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/working_dir",keyword:"type",params:{}});
errors++;
}
}
if(data.environment !== undefined){
if(!(validate28(data.environment, {instancePath:instancePath+"/environment"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.per_replica !== undefined){
let data6 = data.per_replica;
if((typeof data6 !== "boolean") && (typeof data6 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/per_replica",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","properties":{"type":{"type":"string"},"options":{"type":"object","patternProperties":{"^[^\\n]+$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}}}}},"additionalProperties":false,"required":["type"],"patternProperties":{"^x-":{}}};

function validate156(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "options")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{}});
errors++;
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(pattern35.test(key1)){
let data2 = data1[key1];
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (!(Array.isArray(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{}});
errors++;
}
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/options",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":["string","object"],"properties":{"type":{"type":"string","enum":["bind","volume","tmpfs","cluster","npipe","image"]},"source":{"type":"string"},"target":{"type":"string"},"read_only":{"type":["boolean","string"]},"consistency":{"type":"string"},"bind":{"$ref":"compose47"},"volume":{"$ref":"compose48"},"tmpfs":{"$ref":"compose49"},"image":{"$ref":"compose50"}},"additionalProperties":false,"required":["type"],"patternProperties":{"^x-":{}}};
const schema53 = {"type":"object","properties":{"propagation":{"type":"string"},"create_host_path":{"type":["boolean","string"]},"recursive":{"type":"string","enum":["enabled","disabled","writable","readonly"]},"selinux":{"type":"string","enum":["z","Z"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate164(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "propagation") || (key0 === "create_host_path")) || (key0 === "recursive")) || (key0 === "selinux")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.propagation !== undefined){
if(typeof data.propagation !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/propagation",keyword:"type",params:{}});
errors++;
}
}
if(data.create_host_path !== undefined){
let data1 = data.create_host_path;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/create_host_path",keyword:"type",params:{}});
errors++;
}
}
if(data.recursive !== undefined){
let data2 = data.recursive;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/recursive",keyword:"type",params:{}});
errors++;
}
if(!((((data2 === "enabled") || (data2 === "disabled")) || (data2 === "writable")) || (data2 === "readonly"))){
vErrors = add(vErrors, {instancePath:instancePath+"/recursive",keyword:"enum",params:{}});
errors++;
}
}
if(data.selinux !== undefined){
let data3 = data.selinux;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/selinux",keyword:"type",params:{}});
errors++;
}
if(!((data3 === "z") || (data3 === "Z"))){
vErrors = add(vErrors, {instancePath:instancePath+"/selinux",keyword:"enum",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","properties":{"labels":{"$ref":"compose4"},"nocopy":{"type":["boolean","string"]},"subpath":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate166(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "labels") || (key0 === "nocopy")) || (key0 === "subpath")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.labels !== undefined){
if(!(validate28(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.nocopy !== undefined){
let data1 = data.nocopy;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/nocopy",keyword:"type",params:{}});
errors++;
}
}
if(data.subpath !== undefined){
if(typeof data.subpath !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/subpath",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","properties":{"size":{"type":["integer","string"],"minimum":0},"mode":{"type":["number","string"]}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate169(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "size") || (key0 === "mode")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.size !== undefined){
let data0 = data.size;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/size",keyword:"type",params:{}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/size",keyword:"minimum",params:{}});
errors++;
}
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/mode",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","properties":{"subpath":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate171(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "subpath") || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subpath !== undefined){
if(typeof data.subpath !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/subpath",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key0 in data){
if(!((func3.call(schema52.properties, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{}});
errors++;
}
if(!((((((data0 === "bind") || (data0 === "volume")) || (data0 === "tmpfs")) || (data0 === "cluster")) || (data0 === "npipe")) || (data0 === "image"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{}});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{}});
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{}});
errors++;
}
}
if(data.read_only !== undefined){
let data3 = data.read_only;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/read_only",keyword:"type",params:{}});
errors++;
}
}
if(data.consistency !== undefined){
if(typeof data.consistency !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/consistency",keyword:"type",params:{}});
errors++;
}
}
if(data.bind !== undefined){
if(!(validate164(data.bind, {instancePath:instancePath+"/bind"}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.volume !== undefined){
if(!(validate166(data.volume, {instancePath:instancePath+"/volume"}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.tmpfs !== undefined){
if(!(validate169(data.tmpfs, {instancePath:instancePath+"/tmpfs"}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate171(data.image, {instancePath:instancePath+"/image"}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
validate163.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func3.call(schema9.properties, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.annotations !== undefined){
if(!(validate28(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.attach !== undefined){
let data1 = data.attach;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/attach",keyword:"type",params:{}});
errors++;
}
}
if(data.blkio_config !== undefined){
if(!(validate30(data.blkio_config, {instancePath:instancePath+"/blkio_config"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.build !== undefined){
if(!(validate39(data.build, {instancePath:instancePath+"/build"}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.cap_add !== undefined){
if(!(validate64(data.cap_add, {instancePath:instancePath+"/cap_add"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.cap_drop !== undefined){
if(!(validate64(data.cap_drop, {instancePath:instancePath+"/cap_drop"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.cgroup !== undefined){
let data6 = data.cgroup;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/cgroup",keyword:"type",params:{}});
errors++;
}
if(!((data6 === "host") || (data6 === "private"))){
vErrors = add(vErrors, {instancePath:instancePath+"/cgroup",keyword:"enum",params:{}});
errors++;
}
}
if(data.cgroup_parent !== undefined){
if(typeof data.cgroup_parent !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/cgroup_parent",keyword:"type",params:{}});
errors++;
}
}
if(data.command !== undefined){
if(!(validate67(data.command, {instancePath:instancePath+"/command"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.configs !== undefined){
if(!(validate51(data.configs, {instancePath:instancePath+"/configs"}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.container_name !== undefined){
let data10 = data.container_name;
if(typeof data10 === "string"){
if(!pattern12.test(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/container_name",keyword:"pattern",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/container_name",keyword:"type",params:{}});
errors++;
}
}
if(data.cpu_count !== undefined){
let data11 = data.cpu_count;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (typeof data11 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/cpu_count",keyword:"type",params:{}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/cpu_count",keyword:"minimum",params:{}});
errors++;
}
}
}
if(data.cpu_percent !== undefined){
let data12 = data.cpu_percent;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (typeof data12 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/cpu_percent",keyword:"type",params:{}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/cpu_percent",keyword:"maximum",params:{}});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/cpu_percent",keyword:"minimum",params:{}});
errors++;
}
}
}
if(data.cpu_period !== undefined){
let data13 = data.cpu_period;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (typeof data13 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/cpu_period",keyword:"type",params:{}});
errors++;
}
}
if(data.cpu_quota !== undefined){
let data14 = data.cpu_quota;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/cpu_quota",keyword:"type",params:{}});
errors++;
}
}
if(data.cpu_rt_period !== undefined){
let data15 = data.cpu_rt_period;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (typeof data15 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/cpu_rt_period",keyword:"type",params:{}});
errors++;
}
}
if(data.cpu_rt_runtime !== undefined){
let data16 = data.cpu_rt_runtime;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (typeof data16 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/cpu_rt_runtime",keyword:"type",params:{}});
errors++;
}
}
if(data.cpu_shares !== undefined){
let data17 = data.cpu_shares;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (typeof data17 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/cpu_shares",keyword:"type",params:{}});
errors++;
}
}
if(data.cpus !== undefined){
let data18 = data.cpus;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (typeof data18 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/cpus",keyword:"type",params:{}});
errors++;
}
}
if(data.cpuset !== undefined){
if(typeof data.cpuset !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/cpuset",keyword:"type",params:{}});
errors++;
}
}
if(data.credential_spec !== undefined){
if(!(validate70(data.credential_spec, {instancePath:instancePath+"/credential_spec"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.depends_on !== undefined){
let data21 = data.depends_on;
if(!data21 || typeof data21 != "object"){
vErrors = add(vErrors, {instancePath:instancePath+"/depends_on",keyword:"type",params:{}});
errors++;
}
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(typeof data21[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/depends_on/" + i0,keyword:"type",params:{}});
errors++;
}
}
if(func0(data21)){
vErrors = add(vErrors, {instancePath:instancePath+"/depends_on",keyword:"uniqueItems",params:{}});
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key1 in data21){
if(!(pattern1.test(key1))){
vErrors = add(vErrors, {instancePath:instancePath+"/depends_on",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
for(const key2 in data21){
if(pattern1.test(key2)){
if(!(validate72(data21[key2], {instancePath:instancePath+"/depends_on/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.deploy !== undefined){
if(!(validate74(data.deploy, {instancePath:instancePath+"/deploy"}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.develop !== undefined){
if(!(validate102(data.develop, {instancePath:instancePath+"/develop"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.device_cgroup_rules !== undefined){
if(!(validate64(data.device_cgroup_rules, {instancePath:instancePath+"/device_cgroup_rules"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.devices !== undefined){
let data27 = data.devices;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
if(!(validate113(data27[i1], {instancePath:instancePath+"/devices/" + i1}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/devices",keyword:"type",params:{}});
errors++;
}
}
if(data.dns !== undefined){
if(!(validate23(data.dns, {instancePath:instancePath+"/dns"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.dns_opt !== undefined){
if(!(validate64(data.dns_opt, {instancePath:instancePath+"/dns_opt"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.dns_search !== undefined){
if(!(validate23(data.dns_search, {instancePath:instancePath+"/dns_search"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.domainname !== undefined){
if(typeof data.domainname !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/domainname",keyword:"type",params:{}});
errors++;
}
}
if(data.entrypoint !== undefined){
if(!(validate67(data.entrypoint, {instancePath:instancePath+"/entrypoint"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.env_file !== undefined){
let data34 = data.env_file;
if((typeof data34 !== "string") && (!(Array.isArray(data34)))){
vErrors = add(vErrors, {instancePath:instancePath+"/env_file",keyword:"type",params:{}});
errors++;
}
if(Array.isArray(data34)){
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
if(!(validate119(data34[i2], {instancePath:instancePath+"/env_file/" + i2}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
}
if(data.environment !== undefined){
if(!(validate28(data.environment, {instancePath:instancePath+"/environment"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.expose !== undefined){
let data37 = data.expose;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if((!((typeof data38 == "number") && (isFinite(data38)))) && (typeof data38 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/expose/" + i3,keyword:"type",params:{}});
errors++;
}
}
if(func0(data37)){
vErrors = add(vErrors, {instancePath:instancePath+"/expose",keyword:"uniqueItems",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expose",keyword:"type",params:{}});
errors++;
}
}
if(data.extends !== undefined){
if(!(validate122(data.extends, {instancePath:instancePath+"/extends"}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.external_links !== undefined){
if(!(validate64(data.external_links, {instancePath:instancePath+"/external_links"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.extra_hosts !== undefined){
if(!(validate46(data.extra_hosts, {instancePath:instancePath+"/extra_hosts"}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.gpus !== undefined){
let data42 = data.gpus;
if((typeof data42 !== "string") && (!(Array.isArray(data42)))){
vErrors = add(vErrors, {instancePath:instancePath+"/gpus",keyword:"type",params:{}});
errors++;
}
if(typeof data42 === "string"){
if(!pattern32.test(data42)){
vErrors = add(vErrors, {instancePath:instancePath+"/gpus",keyword:"pattern",params:{}});
errors++;
}
}
if(Array.isArray(data42)){
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
if(!(validate126(data42[i4], {instancePath:instancePath+"/gpus/" + i4}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
}
if(data.group_add !== undefined){
let data44 = data.group_add;
if(Array.isArray(data44)){
const len5 = data44.length;
for(let i5=0; i5<len5; i5++){
let data45 = data44[i5];
if((!((typeof data45 == "number") && (isFinite(data45)))) && (typeof data45 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/group_add/" + i5,keyword:"type",params:{}});
errors++;
}
}
if(func0(data44)){
vErrors = add(vErrors, {instancePath:instancePath+"/group_add",keyword:"uniqueItems",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/group_add",keyword:"type",params:{}});
errors++;
}
}
if(data.healthcheck !== undefined){
if(!(validate131(data.healthcheck, {instancePath:instancePath+"/healthcheck"}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.hostname !== undefined){
if(typeof data.hostname !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/hostname",keyword:"type",params:{}});
errors++;
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/image",keyword:"type",params:{}});
errors++;
}
}
if(data.init !== undefined){
let data49 = data.init;
if((typeof data49 !== "boolean") && (typeof data49 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/init",keyword:"type",params:{}});
errors++;
}
}
if(data.ipc !== undefined){
if(typeof data.ipc !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/ipc",keyword:"type",params:{}});
errors++;
}
}
if(data.isolation !== undefined){
if(typeof data.isolation !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/isolation",keyword:"type",params:{}});
errors++;
}
}
if(data.label_file !== undefined){
if(!(validate47(data.label_file, {instancePath:instancePath+"/label_file"}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate28(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate64(data.links, {instancePath:instancePath+"/links"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.logging !== undefined){
if(!(validate137(data.logging, {instancePath:instancePath+"/logging"}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.mac_address !== undefined){
if(typeof data.mac_address !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/mac_address",keyword:"type",params:{}});
errors++;
}
}
if(data.mem_limit !== undefined){
let data57 = data.mem_limit;
if((!((typeof data57 == "number") && (isFinite(data57)))) && (typeof data57 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/mem_limit",keyword:"type",params:{}});
errors++;
}
}
if(data.mem_reservation !== undefined){
let data58 = data.mem_reservation;
if((!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))) && (typeof data58 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/mem_reservation",keyword:"type",params:{}});
errors++;
}
}
if(data.mem_swappiness !== undefined){
let data59 = data.mem_swappiness;
if((!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) && (typeof data59 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/mem_swappiness",keyword:"type",params:{}});
errors++;
}
}
if(data.memswap_limit !== undefined){
let data60 = data.memswap_limit;
if((!((typeof data60 == "number") && (isFinite(data60)))) && (typeof data60 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/memswap_limit",keyword:"type",params:{}});
errors++;
}
}
if(data.models !== undefined){
let data61 = data.models;
if(!data61 || typeof data61 != "object"){
vErrors = add(vErrors, {instancePath:instancePath+"/models",keyword:"type",params:{}});
errors++;
}
if(Array.isArray(data61)){
const len6 = data61.length;
for(let i6=0; i6<len6; i6++){
if(typeof data61[i6] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/models/" + i6,keyword:"type",params:{}});
errors++;
}
}
if(func0(data61)){
vErrors = add(vErrors, {instancePath:instancePath+"/models",keyword:"uniqueItems",params:{}});
errors++;
}
}
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key3 in data61){
if(pattern1.test(key3)){
if(!(validate139(data61[key3], {instancePath:instancePath+"/models/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.network_mode !== undefined){
if(typeof data.network_mode !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/network_mode",keyword:"type",params:{}});
errors++;
}
}
if(data.networks !== undefined){
let data65 = data.networks;
if(!data65 || typeof data65 != "object"){
vErrors = add(vErrors, {instancePath:instancePath+"/networks",keyword:"type",params:{}});
errors++;
}
if(Array.isArray(data65)){
const len7 = data65.length;
for(let i7=0; i7<len7; i7++){
if(typeof data65[i7] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/networks/" + i7,keyword:"type",params:{}});
errors++;
}
}
if(func0(data65)){
vErrors = add(vErrors, {instancePath:instancePath+"/networks",keyword:"uniqueItems",params:{}});
errors++;
}
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key4 in data65){
if(!(pattern1.test(key4))){
vErrors = add(vErrors, {instancePath:instancePath+"/networks",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
for(const key5 in data65){
if(pattern1.test(key5)){
if(!(validate141(data65[key5], {instancePath:instancePath+"/networks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.oom_kill_disable !== undefined){
let data68 = data.oom_kill_disable;
if((typeof data68 !== "boolean") && (typeof data68 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/oom_kill_disable",keyword:"type",params:{}});
errors++;
}
}
if(data.oom_score_adj !== undefined){
let data69 = data.oom_score_adj;
if((!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))) && (typeof data69 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/oom_score_adj",keyword:"type",params:{}});
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 1000 || isNaN(data69)){
vErrors = add(vErrors, {instancePath:instancePath+"/oom_score_adj",keyword:"maximum",params:{}});
errors++;
}
if(data69 < -1000 || isNaN(data69)){
vErrors = add(vErrors, {instancePath:instancePath+"/oom_score_adj",keyword:"minimum",params:{}});
errors++;
}
}
}
if(data.pid !== undefined){
let data70 = data.pid;
if((typeof data70 !== "string") && (data70 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/pid",keyword:"type",params:{}});
errors++;
}
}
if(data.pids_limit !== undefined){
let data71 = data.pids_limit;
if((!((typeof data71 == "number") && (isFinite(data71)))) && (typeof data71 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/pids_limit",keyword:"type",params:{}});
errors++;
}
}
if(data.platform !== undefined){
if(typeof data.platform !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/platform",keyword:"type",params:{}});
errors++;
}
}
if(data.ports !== undefined){
let data73 = data.ports;
if(Array.isArray(data73)){
const len8 = data73.length;
for(let i8=0; i8<len8; i8++){
if(!(validate147(data73[i8], {instancePath:instancePath+"/ports/" + i8}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(func0(data73)){
vErrors = add(vErrors, {instancePath:instancePath+"/ports",keyword:"uniqueItems",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ports",keyword:"type",params:{}});
errors++;
}
}
if(data.post_start !== undefined){
let data75 = data.post_start;
if(Array.isArray(data75)){
const len9 = data75.length;
for(let i9=0; i9<len9; i9++){
if(!(validate106(data75[i9], {instancePath:instancePath+"/post_start/" + i9}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/post_start",keyword:"type",params:{}});
errors++;
}
}
if(data.pre_start !== undefined){
let data77 = data.pre_start;
if(Array.isArray(data77)){
const len10 = data77.length;
for(let i10=0; i10<len10; i10++){
if(!(validate150(data77[i10], {instancePath:instancePath+"/pre_start/" + i10}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/pre_start",keyword:"type",params:{}});
errors++;
}
}
if(data.pre_stop !== undefined){
let data79 = data.pre_stop;
if(Array.isArray(data79)){
const len11 = data79.length;
for(let i11=0; i11<len11; i11++){
if(!(validate106(data79[i11], {instancePath:instancePath+"/pre_stop/" + i11}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/pre_stop",keyword:"type",params:{}});
errors++;
}
}
if(data.privileged !== undefined){
let data81 = data.privileged;
if((typeof data81 !== "boolean") && (typeof data81 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/privileged",keyword:"type",params:{}});
errors++;
}
}
if(data.profiles !== undefined){
if(!(validate64(data.profiles, {instancePath:instancePath+"/profiles"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.provider !== undefined){
if(!(validate156(data.provider, {instancePath:instancePath+"/provider"}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.pull_policy !== undefined){
let data84 = data.pull_policy;
if(typeof data84 === "string"){
if(!pattern46.test(data84)){
vErrors = add(vErrors, {instancePath:instancePath+"/pull_policy",keyword:"pattern",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/pull_policy",keyword:"type",params:{}});
errors++;
}
}
if(data.pull_refresh_after !== undefined){
if(typeof data.pull_refresh_after !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/pull_refresh_after",keyword:"type",params:{}});
errors++;
}
}
if(data.read_only !== undefined){
let data86 = data.read_only;
if((typeof data86 !== "boolean") && (typeof data86 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/read_only",keyword:"type",params:{}});
errors++;
}
}
if(data.restart !== undefined){
if(typeof data.restart !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/restart",keyword:"type",params:{}});
errors++;
}
}
if(data.runtime !== undefined){
if(typeof data.runtime !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/runtime",keyword:"type",params:{}});
errors++;
}
}
if(data.scale !== undefined){
let data89 = data.scale;
if((!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))) && (typeof data89 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/scale",keyword:"type",params:{}});
errors++;
}
}
if(data.secrets !== undefined){
if(!(validate51(data.secrets, {instancePath:instancePath+"/secrets"}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.security_opt !== undefined){
if(!(validate64(data.security_opt, {instancePath:instancePath+"/security_opt"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.shm_size !== undefined){
let data92 = data.shm_size;
if((!((typeof data92 == "number") && (isFinite(data92)))) && (typeof data92 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/shm_size",keyword:"type",params:{}});
errors++;
}
}
if(data.stdin_open !== undefined){
let data93 = data.stdin_open;
if((typeof data93 !== "boolean") && (typeof data93 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/stdin_open",keyword:"type",params:{}});
errors++;
}
}
if(data.stop_grace_period !== undefined){
if(typeof data.stop_grace_period !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/stop_grace_period",keyword:"type",params:{}});
errors++;
}
}
if(data.stop_signal !== undefined){
if(typeof data.stop_signal !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/stop_signal",keyword:"type",params:{}});
errors++;
}
}
if(data.storage_opt !== undefined){
let data96 = data.storage_opt;
if(!(data96 && typeof data96 == "object" && !Array.isArray(data96))){
vErrors = add(vErrors, {instancePath:instancePath+"/storage_opt",keyword:"type",params:{}});
errors++;
}
}
if(data.sysctls !== undefined){
if(!(validate28(data.sysctls, {instancePath:instancePath+"/sysctls"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.tmpfs !== undefined){
if(!(validate23(data.tmpfs, {instancePath:instancePath+"/tmpfs"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.tty !== undefined){
let data99 = data.tty;
if((typeof data99 !== "boolean") && (typeof data99 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/tty",keyword:"type",params:{}});
errors++;
}
}
if(data.ulimits !== undefined){
if(!(validate59(data.ulimits, {instancePath:instancePath+"/ulimits"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.use_api_socket !== undefined){
if(typeof data.use_api_socket !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/use_api_socket",keyword:"type",params:{}});
errors++;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"type",params:{}});
errors++;
}
}
if(data.userns_mode !== undefined){
if(typeof data.userns_mode !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/userns_mode",keyword:"type",params:{}});
errors++;
}
}
if(data.uts !== undefined){
if(typeof data.uts !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/uts",keyword:"type",params:{}});
errors++;
}
}
if(data.volumes !== undefined){
let data105 = data.volumes;
if(Array.isArray(data105)){
const len12 = data105.length;
for(let i12=0; i12<len12; i12++){
if(!(validate163(data105[i12], {instancePath:instancePath+"/volumes/" + i12}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
if(func0(data105)){
vErrors = add(vErrors, {instancePath:instancePath+"/volumes",keyword:"uniqueItems",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/volumes",keyword:"type",params:{}});
errors++;
}
}
if(data.volumes_from !== undefined){
if(!(validate64(data.volumes_from, {instancePath:instancePath+"/volumes_from"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.working_dir !== undefined){
if(typeof data.working_dir !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/working_dir",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":["object","null"],"properties":{"name":{"type":"string"},"driver":{"type":"string"},"driver_opts":{"$ref":"compose42"},"external":{"$ref":"compose52"},"internal":{"type":["boolean","string"]},"attachable":{"type":["boolean","string"]},"enable_ipv4":{"type":["boolean","string"]},"enable_ipv6":{"type":["boolean","string"]},"ipam":{"$ref":"compose53"},"labels":{"$ref":"compose4"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};
const schema58 = {"type":["boolean","string","object"],"properties":{"name":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate178(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "boolean") && (typeof data !== "string")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{}});
errors++;
}
}
}
validate178.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","properties":{"driver":{"type":"string"},"config":{"type":"array","items":{"$ref":"compose54"}},"options":{"type":"object","patternProperties":{"[^\\n]":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false,"patternProperties":{"^x-":{}}};
const schema60 = {"type":"object","properties":{"subnet":{"type":"string"},"ip_range":{"type":"string"},"gateway":{"type":"string"},"aux_addresses":{"type":"object","patternProperties":{"[^\\n]":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate181(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "subnet") || (key0 === "ip_range")) || (key0 === "gateway")) || (key0 === "aux_addresses")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subnet !== undefined){
if(typeof data.subnet !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/subnet",keyword:"type",params:{}});
errors++;
}
}
if(data.ip_range !== undefined){
if(typeof data.ip_range !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/ip_range",keyword:"type",params:{}});
errors++;
}
}
if(data.gateway !== undefined){
if(typeof data.gateway !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/gateway",keyword:"type",params:{}});
errors++;
}
}
if(data.aux_addresses !== undefined){
let data3 = data.aux_addresses;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(pattern4.test(key1))){
vErrors = add(vErrors, {instancePath:instancePath+"/aux_addresses",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
for(const key2 in data3){
if(pattern4.test(key2)){
if(typeof data3[key2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/aux_addresses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/aux_addresses",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}


function validate180(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "driver") || (key0 === "config")) || (key0 === "options")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/driver",keyword:"type",params:{}});
errors++;
}
}
if(data.config !== undefined){
let data1 = data.config;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate181(data1[i0], {instancePath:instancePath+"/config/" + i0}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/config",keyword:"type",params:{}});
errors++;
}
}
if(data.options !== undefined){
let data3 = data.options;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(pattern4.test(key1))){
vErrors = add(vErrors, {instancePath:instancePath+"/options",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
for(const key2 in data3){
if(pattern4.test(key2)){
if(typeof data3[key2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/options",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}


function validate176(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func3.call(schema57.properties, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{}});
errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/driver",keyword:"type",params:{}});
errors++;
}
}
if(data.driver_opts !== undefined){
if(!(validate144(data.driver_opts, {instancePath:instancePath+"/driver_opts"}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.external !== undefined){
if(!(validate178(data.external, {instancePath:instancePath+"/external"}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
let data4 = data.internal;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/internal",keyword:"type",params:{}});
errors++;
}
}
if(data.attachable !== undefined){
let data5 = data.attachable;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/attachable",keyword:"type",params:{}});
errors++;
}
}
if(data.enable_ipv4 !== undefined){
let data6 = data.enable_ipv4;
if((typeof data6 !== "boolean") && (typeof data6 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/enable_ipv4",keyword:"type",params:{}});
errors++;
}
}
if(data.enable_ipv6 !== undefined){
let data7 = data.enable_ipv6;
if((typeof data7 !== "boolean") && (typeof data7 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/enable_ipv6",keyword:"type",params:{}});
errors++;
}
}
if(data.ipam !== undefined){
if(!(validate180(data.ipam, {instancePath:instancePath+"/ipam"}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate28(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
validate176.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":["object","null"],"properties":{"name":{"type":"string"},"driver":{"type":"string"},"driver_opts":{"$ref":"compose42"},"external":{"$ref":"compose52"},"labels":{"$ref":"compose4"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate186(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "driver")) || (key0 === "driver_opts")) || (key0 === "external")) || (key0 === "labels")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{}});
errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/driver",keyword:"type",params:{}});
errors++;
}
}
if(data.driver_opts !== undefined){
if(!(validate144(data.driver_opts, {instancePath:instancePath+"/driver_opts"}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.external !== undefined){
if(!(validate178(data.external, {instancePath:instancePath+"/external"}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate28(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
validate186.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","properties":{"name":{"type":"string"},"file":{"type":"string"},"environment":{"type":"string"},"content":{"type":"string"},"external":{"$ref":"compose57"},"template_driver":{"type":"string"},"labels":{"$ref":"compose4"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};
const schema63 = {"type":["boolean","string","object"],"properties":{"name":{"type":"string"}}};

function validate192(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "boolean") && (typeof data !== "string")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{}});
errors++;
}
}
}
validate192.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "file")) || (key0 === "environment")) || (key0 === "content")) || (key0 === "external")) || (key0 === "template_driver")) || (key0 === "labels")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{}});
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/file",keyword:"type",params:{}});
errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{}});
errors++;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/content",keyword:"type",params:{}});
errors++;
}
}
if(data.external !== undefined){
if(!(validate192(data.external, {instancePath:instancePath+"/external"}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.template_driver !== undefined){
if(typeof data.template_driver !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/template_driver",keyword:"type",params:{}});
errors++;
}
}
if(data.labels !== undefined){
if(!(validate28(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","properties":{"name":{"type":"string"},"file":{"type":"string"},"environment":{"type":"string"},"external":{"$ref":"compose57"},"driver":{"type":"string"},"driver_opts":{"$ref":"compose42"},"template_driver":{"type":"string"},"labels":{"$ref":"compose4"}},"additionalProperties":false,"patternProperties":{"^x-":{}}};

function validate196(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "name") || (key0 === "file")) || (key0 === "environment")) || (key0 === "external")) || (key0 === "driver")) || (key0 === "driver_opts")) || (key0 === "template_driver")) || (key0 === "labels")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{}});
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/file",keyword:"type",params:{}});
errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{}});
errors++;
}
}
if(data.external !== undefined){
if(!(validate192(data.external, {instancePath:instancePath+"/external"}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/driver",keyword:"type",params:{}});
errors++;
}
}
if(data.driver_opts !== undefined){
if(!(validate144(data.driver_opts, {instancePath:instancePath+"/driver_opts"}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.template_driver !== undefined){
if(typeof data.template_driver !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/template_driver",keyword:"type",params:{}});
errors++;
}
}
if(data.labels !== undefined){
if(!(validate28(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object","properties":{"name":{"type":"string"},"model":{"type":"string"},"context_size":{"type":"integer"},"runtime_flags":{"$ref":"compose9"}},"additionalProperties":false,"required":["model"],"patternProperties":{"^x-":{}}};

function validate201(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "model"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "model")) || (key0 === "context_size")) || (key0 === "runtime_flags")) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{}});
errors++;
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/model",keyword:"type",params:{}});
errors++;
}
}
if(data.context_size !== undefined){
let data2 = data.context_size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/context_size",keyword:"type",params:{}});
errors++;
}
}
if(data.runtime_flags !== undefined){
if(!(validate43(data.runtime_flags, {instancePath:instancePath+"/runtime_flags"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func3.call(schema6.properties, key0)) || (pattern0.test(key0)))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{}});
errors++;
}
}
if(data.include !== undefined){
let data2 = data.include;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data2[i0], {instancePath:instancePath+"/include/" + i0}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"type",params:{}});
errors++;
}
}
if(data.services !== undefined){
let data4 = data.services;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(pattern1.test(key1))){
vErrors = add(vErrors, {instancePath:instancePath+"/services",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
for(const key2 in data4){
if(pattern1.test(key2)){
if(!(validate27(data4[key2], {instancePath:instancePath+"/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/services",keyword:"type",params:{}});
errors++;
}
}
if(data.networks !== undefined){
let data6 = data.networks;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(pattern1.test(key3)){
if(!(validate176(data6[key3], {instancePath:instancePath+"/networks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/networks",keyword:"type",params:{}});
errors++;
}
}
if(data.volumes !== undefined){
let data8 = data.volumes;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(!(pattern1.test(key4))){
vErrors = add(vErrors, {instancePath:instancePath+"/volumes",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
for(const key5 in data8){
if(pattern1.test(key5)){
if(!(validate186(data8[key5], {instancePath:instancePath+"/volumes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/volumes",keyword:"type",params:{}});
errors++;
}
}
if(data.configs !== undefined){
let data10 = data.configs;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key6 in data10){
if(!(pattern1.test(key6))){
vErrors = add(vErrors, {instancePath:instancePath+"/configs",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
for(const key7 in data10){
if(pattern1.test(key7)){
if(!(validate191(data10[key7], {instancePath:instancePath+"/configs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/configs",keyword:"type",params:{}});
errors++;
}
}
if(data.secrets !== undefined){
let data12 = data.secrets;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key8 in data12){
if(!(pattern1.test(key8))){
vErrors = add(vErrors, {instancePath:instancePath+"/secrets",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
for(const key9 in data12){
if(pattern1.test(key9)){
if(!(validate196(data12[key9], {instancePath:instancePath+"/secrets/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/secrets",keyword:"type",params:{}});
errors++;
}
}
if(data.models !== undefined){
let data14 = data.models;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key10 in data14){
if(pattern1.test(key10)){
if(!(validate201(data14[key10], {instancePath:instancePath+"/models/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/models",keyword:"type",params:{}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
