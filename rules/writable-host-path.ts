import { defineRule, type Mount } from "../src/rule.ts";

type Harm = "system" | "kernel" | "store" | "home";

/** Folders where writing alone is as good as root: each with everything in it. */
const WHOLE: ReadonlyMap<string, Harm> = new Map([
  ["/boot", "system"],
  ["/lib/modules", "system"],
  ["/proc", "kernel"],
  ["/sys", "kernel"],
  ["/var/lib/docker", "store"],
  ["/var/lib/containerd", "store"],
  ["/var/lib/containers", "store"],
  ["/var/lib/kubelet", "store"],
  ...["cron.d", "cron.daily", "cron.hourly", "init.d", "ld.so.preload", "pam.d", "passwd", "profile", "profile.d"].map(
    (name) => [`/etc/${name}`, "system"] as const,
  ),
  ...["crontab", "docker", "group", "rc.local", "shadow", "ssh", "sudoers", "sudoers.d", "systemd"].map(
    (name) => [`/etc/${name}`, "system"] as const,
  ),
]);

/** Folders that hold such files somewhere; what else is in them may be anyone's. */
const ALONE: ReadonlyMap<string, Harm> = new Map([
  ...[
    "/",
    "/bin",
    "/etc",
    "/lib",
    "/lib64",
    "/sbin",
    "/usr",
    "/usr/bin",
    "/usr/lib",
    "/usr/sbin",
    "/usr/local/bin",
  ].map((path) => [path, "system"] as const),
  ["/var", "system"],
  ["/var/lib", "store"],
  ["/home", "home"],
  ["/root", "home"],
]);

const HOME = /^(?:~|\$HOME|\$\{HOME\})\/?$/;
const USER_HOME = /^\/(?:home\/[^/]+|Users\/[^/]+)$/;
const SSH_FOLDER = /\/\.ssh(?:\/authorized_keys)?$/;

export const writableHostPath = defineRule({
  id: "writable-host-path",
  meta: {
    summary: "Disallow writable mounts of the paths from which the host itself runs",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      system:
        "Service '{{service}}' may write to '{{source}}' of the host: with a changed file there it runs its own code as root. Mount it read-only with `:ro`, or only the folder that it needs.",
      kernel:
        "Service '{{service}}' may write to '{{source}}' of the host: settings of its kernel, some of which start programs as root. Mount it read-only with `:ro`.",
      store:
        "Service '{{service}}' may write to '{{source}}' of the host, where the engine keeps its containers: it can change every one of them. Mount it read-only with `:ro`.",
      home: "Service '{{service}}' may write to the home directory '{{source}}' of the host: keys and the files that a login runs are there. Mount only the folder that it needs.",
    },
    securitySeverity: 9.3,
    references: [
      "https://docs.docker.com/engine/storage/bind-mounts/#use-a-read-only-bind-mount",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        for (const mount of service.volumes) {
          const messageId = harmOf(mount);
          if (!mount.source || !messageId) continue;
          const source = mount.source.template.text;
          report({ at: mount.source, messageId, data: { service: service.name, source }, subject: mount.target });
        }
      },
    };
  },
});

function harmOf({ type, source, readOnly }: Mount): Harm | undefined {
  if (type !== "bind" || readOnly || !source) return undefined;
  const path = source.value.replace(/(?<=.)\/+$/, "");
  if (HOME.test(source.template.text) || USER_HOME.test(path) || SSH_FOLDER.test(path)) return "home";
  const whole = [...WHOLE].find(([folder]) => path === folder || path.startsWith(`${folder}/`));
  return whole?.[1] ?? ALONE.get(path);
}
