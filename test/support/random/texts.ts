/** What people write for each attribute, and what they should not. Texts are as in YAML. */

/** Stands for any text that no other row fits. */
const ANY = ["x", "y", "a=b", "a:b", '"1"', '"true"', '"${A}"', '"${U:-d}"', '""', '"a b"', "./p", "~", "1", "yes"];
const FLAGS = ["true", "false", "yes", "off", '"TRUE"', '"${T}"', '"${U}"', "y", "maybe", '"1"'];
const NUMBERS = [
  "0",
  "1",
  "2",
  "-1",
  '"1"',
  '"${N}"',
  "010",
  "0x10",
  "1.5",
  '"1.5"',
  "1_0",
  '"010"',
  '"+1"',
  "1e1",
  "x",
];
const SIZES = ["64m", "1gb", "1.5g", "100", '"100"', "0", "-1", '"1 kb"', "1KiB", '"${N}"', "x", "2t", "1e3"];
const DURATIONS = ["1s", "1m30s", "1.5h", "500ms", "2d", "1w", '"0"', '"10"', "10", "-1s", "1us", "x"];
const PATHS = [
  ".",
  "./p",
  "../q",
  "/abs",
  "~/h",
  "sub/x",
  '""',
  '"${A}"',
  "https://h/r.git",
  "./p/../r/",
  "C:\\w",
  "~",
];
const PAIRS = ["A=1", "B=2", "A", "A=", '"A=x=y"', '"${A}=1"', "B=${U}", '"=1"', '"A =1"', "x-a=1", "C", '""'];
const HOSTS = ["h=1.1.1.1", '"h:2.2.2.2"', '"h=[::1]"', "g=1.1.1.1", '"h=::1"', "h", "h=", '"h=1.1.1.1"', '"a:b=1"'];
const COMMANDS = ["run", '"a b"', "\"a 'b c'\"", '""', '"a && b"', '"a ${A}"', '"a $$X"', '"a \\"b\\""', "'a \"'"];
const SERVICES = ["b", "c", "a", "none", '"b:alias"', "b", "c"];
const NETWORKS = ["n", "m", "default", "n", "other"];
const FILES = ["a.env", "b.env", "./a.env", "none.env", "sub/c.env", '""', '"${A}.env"', "a.env", "b.env"];

/** Rows of the last words of a path, the first fit counts. */
const TEXTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.ports\.\*$/, portTexts()],
  [/\.volumes\.\*$/, mountTexts()],
  [/\.volumes\.\*\.source$/, ["d", "e", "./p", "/abs", "~/h", "../q", '""', "C:\\w"]],
  [/\.volumes\.\*\.target$/, ["/t", "/u", "/t/", "t", "/t/../u", '""']],
  [/\.volumes\.\*\.tmpfs\.size$/, ["1", "64m", '"10"', "0"]],
  [/\.(published)$/, ['"80"', "80", '"80-82"', '"${N}"', '""', "x", "8080"]],
  [/\.(target)$/, ["80", '"80"', "81", '"${N}"', "x", "/t"]],
  [/\.host_ip$/, ["127.0.0.1", "0.0.0.0", '"::1"', '""', "localhost"]],
  [/\.protocol$/, ["tcp", "udp", "TCP", '""']],
  [/\.(env_file|label_file)(\.\*)?(\.path)?$/, FILES],
  [/\.format$/, ["x", '""']],
  [/\.devices\.\*$/, ["/dev/a", "/dev/a:/dev/b", "/dev/a:/dev/b:r", "a:b:c:d", '""', "/dev/c:/dev/b:rwm", "v/g=x"]],
  [/\.devices\.\*\.(source|target)$/, ["/dev/a", "/dev/b", '""']],
  [/\.(depends_on|links|volumes_from|external_links)\.\*$/, SERVICES],
  [/\.networks\.\*$/, NETWORKS],
  [/\.models\.\*$/, ["ai", "other", "ai"]],
  [/services\.\*\.secrets\.\*(\.source)?$/, ["s", "t", "none", "s"]],
  [/build\.secrets\.\*(\.source)?$/, ["s", "t", "none", "s"]],
  [/services\.\*\.configs\.\*(\.source)?$/, ["c", "k", "none", "c"]],
  [/\.(secrets|configs)\.\*\.target$/, ["/t", "t", '""', "/run/secrets/t", "/k"]],
  [/\.profiles\.\*$/, ["p", "q", '""', '"*"', '"${U}"', "p=1"]],
  [
    /\.(network_mode|ipc|pid|uts|userns_mode)$/,
    ["host", '"service:b"', '"service:none"', '"container:z"', "none", '""'],
  ],
  [/\.cgroup$/, ["host", "private"]],
  [/\.pull_policy$/, ["always", "if_not_present", "missing", "every_1d", "x", "build", "never"]],
  [/\.(extra_hosts)(\.\*)?$/, HOSTS],
  [/\.extra_hosts\.\*\.\*$/, ["1.1.1.1", '"::1"', '"[::1]"', '""']],
  [/\.ssh(\.\*)?$/, ["default", "a=./k", "default=x", "b", '"a=~/k"']],
  [/\.additional_contexts\.\*$/, ["a=./p", "b=service:b", "c=docker-image://x", "d", "a=/q", "b=../q"]],
  [/\.(environment|args|labels|annotations|sysctls|options)\.\*$/, PAIRS],
  [/\.(cap_add|cap_drop)\.\*$/, ["ALL", "SYS_ADMIN", "NET=1", "NET=2", "ALL"]],
  [/\.(command|entrypoint|test)(\.\*)?$/, COMMANDS],
  [/\.test\.\*$/, ["CMD", "NONE", "CMD-SHELL", "x"]],
  [/\.(mode)$/, ['"0440"', "0440", "288", '"9"', '"x"', "rw", "host", "ingress"]],
  [/\.(count)$/, ["all", "1", '"2"', "x", "ALL", "-1"]],
  [/\.capabilities\.\*$/, ["gpu", "compute", "gpu"]],
  [/\.(subnet|ip_range|gateway)$/, ["10.0.0.0/24", "10.1.0.0/24", '"fd00::/64"', '"${A}"', "10.0.0.0/24"]],
  [/\.external$/, [...FLAGS, "true", "true", "true"]],
  [/\.(driver)$/, ["local", "bridge", "json-file", "none", '""', "local"]],
  [/\.driver_opts\.\*$/, ["bind", "./p", "none", "1", '"${A}"']],
  [/secrets\.\*\.file$|configs\.\*\.file$/, ["./s.txt", "/abs", "~/s", '""', "C:\\s"]],
  [/\.(environment|content)$/, ["A", "U", "N", '"${A}"', '""']],
  [/\.(cpu_count|cpu_period|cpu_quota|cpu_rt_period|cpu_rt_runtime|cpu_shares|scale|replicas|parallelism)$/, NUMBERS],
  [/\.(max_attempts|max_replicas_per_node|retries|soft|hard|pids|pids_limit|priority|weight|mem_swappiness)$/, NUMBERS],
  [/\.(cpus|cpu_percent|max_failure_ratio|value|oom_score_adj|context_size)$|ulimits\.\*$/, NUMBERS],
  [/\.(memory|mem_limit|mem_reservation|memswap_limit|shm_size|rate|size)$/, SIZES],
  [/\.(interval|timeout|start_period|start_interval|stop_grace_period|delay|monitor|window)$/, DURATIONS],
  [/\.(context|path|file|ignore|include|dockerfile|working_dir|project_directory)(\.\*)?$|\.build$/, PATHS],
  [/\.(dns|dns_opt|dns_search|tmpfs)(\.\*)?$/, ["8.8.8.8", "1.1.1.1", '"${U}"', "/t", "/t:ro", "a=1", "a=2", '""']],
  [/\.(expose)\.\*$/, ['"80"', "80", "81", '"80-82"', "1.5", '"80/tcp"']],
  [/\.container_name$/, ["aa", "bb", "a", '"${A}"', "-a"]],
  [/^name$/, ["app", "App", '"${A}"', '"--"', '""', "a b"]],
];

/** What any value may wrongly be. */
export const ODD = [
  "~",
  "null",
  "[]",
  "{}",
  "[a]",
  "{a: b}",
  '""',
  "1",
  "1.5",
  "true",
  "x",
  "[~]",
  "{a: ~}",
  "2024-01-01",
  "[1]",
];

/** Scalars that YAML 1.1, YAML 1.2 and Go read in different ways. */
export const SCALARS = [
  ...["010", "0o17", "0x1F", "0b11", "1_000", "+5", "-0", "08", "1e3", "1.0", "1.10", "1000000.0", "0.000001", ".5"],
  ...["yes", "No", "on", "True", "TRUE", "~", "Null", "12:30:45", "1:30", "2024-01-01", "2024-01-01T10:00:00Z"],
  ...["18446744073709551615", "99999999999999999999", "-9223372036854775808", "!!str 010", '!!int "12"', "!!float 3"],
  ...["!foo x", "!!binary aGk=", "'a''b'", '"a\\tb"', "a#b", "0x", "1.", "1_", "_1", ".5e3", "1e", "0.1e-7", "-.5"],
  ...["!!bool true", '!!null ""', "<<x", "=", "123456789", "1234567.5", "0.30000000000000004", "-1_0", "0777"],
];

/** The text for a path, by its last words. */
export function textsFor(path: string): readonly string[] {
  return TEXTS.find(([pattern]) => pattern.test(path))?.[1] ?? ANY;
}

/** What a value that is true or false may be written as. */
export const flagTexts: readonly string[] = FLAGS;

/** Names for the keys that a person chooses. */
export function namesFor(path: string): readonly string[] {
  return (
    NAMES.find(([pattern]) => pattern.test(path))?.[1] ?? ["A", "B", "x-a", "a", '"a b"', '"${A}"', "__proto__", "C"]
  );
}

const NAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.depends_on$/, ["b", "c", "none"]],
  [/services\.\*\.networks$/, ["n", "m", "default"]],
  [/services\.\*\.models$/, ["ai"]],
  [/\.ulimits$/, ["nofile", "nproc"]],
  [/\.driver_opts$/, ["o", "device", "type", "A"]],
  [/\.ssh$/, ["default", "a"]],
  [/\.extra_hosts$/, ["h", "g", "x-h"]],
  [/\.additional_contexts$/, ["a", "b"]],
];

function portTexts(): readonly string[] {
  return [
    ...["80", '"80"', '"80:80"', '"8080:80"', '"127.0.0.1:80:80"', '"0.0.0.0:80:80"', '"80:80/udp"', '"80-82"', "010"],
    ...[
      '"80-82:90-92"',
      '"7000-7002:80"',
      '"[::1]:80:80"',
      '":80"',
      '"${N}:80"',
      '"${U}:80:80"',
      '"80/TCP"',
      "1.5",
      '"x"',
    ],
    ...['"8080-8081:80-82"', '"81:81"', "81", '"127.0.0.1::80"', '"80:80/sctp"'],
  ];
}

function mountTexts(): readonly string[] {
  return [
    ...[
      "d:/t",
      "e:/t",
      "./p:/t",
      "/abs:/t:ro",
      "~/h:/u",
      "/t",
      "d:/u:nocopy",
      "d:/t:z",
      "v:/t",
      "../q:/t/",
      "d:/t/../u",
    ],
    ...[
      "none:/t",
      '"d:/t:ro,Z"',
      '"/p:/t:rshared"',
      '"d::/t"',
      '"a:b:c:d"',
      '"C:\\\\w:/t"',
      '"${A}:/t"',
      '"${U}:/t"',
      '"."',
    ],
    ...['"d:/t:x"', '"/a"', '"d:t"', '"./p:/t:rw,cached"', '"//h/s:/t"', '""'],
  ];
}
