/** Imported before a program: at its end it tells on the error stream what the process has used, as JSON. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(JSON.stringify({ rss: maxRSS / 1000, cpu: (userCPUTime + systemCPUTime) / 1000 }));
});
