/** The control sockets of container engines; `/var/run` is a link to `/run` on every current system. */
const SOCKETS = [
  "/run/docker.sock",
  "/run/podman/podman.sock",
  "/run/containerd/containerd.sock",
  "/run/crio/crio.sock",
];

/** What a host path hands over: the control socket of a container engine, or a folder that holds one. */
export function socketAt(source: string): "socket" | "folder" | undefined {
  const path = source.replace(/^\/var\/run(?=\/|$)/, "/run").replace(/\/+$/, "");
  if (SOCKETS.includes(path)) return "socket";
  if (path === "/var") return "folder";
  return SOCKETS.some((socket) => socket.startsWith(`${path}/`)) ? "folder" : undefined;
}
