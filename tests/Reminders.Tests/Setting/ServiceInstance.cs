using System.Diagnostics;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>The service as a process of its own, on the fixture's database, sending to a recording post. Can be killed.</summary>
internal sealed class ServiceInstance : IDisposable
{
    private readonly ProcessStartInfo start = new("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
    private Process process;

    public ServiceInstance(RemindersFixture fixture, RecordingPost post)
    {
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Reminders.dll"));
        foreach (var (name, value) in Environment(fixture, post))
        {
            start.Environment[name] = value;
        }

        process = Run();
    }

    /// <summary>How often it was killed.</summary>
    public int Kills { get; private set; }

    /// <summary>SIGKILL: nothing is closed, flushed or told. Then another takes its place.</summary>
    public void KillAndReplace()
    {
        Kill();
        Kills++;
        process = Run();
    }

    public void Dispose() => Kill();

    private Process Run()
    {
        var running = Process.Start(start)!;
        running.OutputDataReceived += (_, _) => { };
        running.ErrorDataReceived += (_, line) => Trace.WriteLine(line.Data);
        running.BeginOutputReadLine();
        running.BeginErrorReadLine();
        return running;
    }

    private void Kill()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static Dictionary<string, string> Environment(RemindersFixture fixture, RecordingPost post) => new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        ["ConnectionStrings__reminders"] = fixture.Database.App,
        ["ConnectionStrings__rabbitmq"] = fixture.Servers.Broker,
        ["Identity__Authority"] = fixture.Identity.Authority,
        ["Identity__Audience"] = TestIdentity.Audience,
        ["Protection__Contacts"] = TestKeys.Contacts,
        ["Protection__Fields"] = TestKeys.Fields,
        ["Protection__Lookup"] = TestKeys.Lookup,
        ["Portal__Address"] = "http://localhost:8080",
        ["Mail__From"] = "ilmoitukset@demo.example",
        ["Mail__Smtp__Host"] = "127.0.0.1",
        ["Mail__Smtp__Port"] = $"{post.Port}",
        ["Mail__Smtp__StartTls"] = "false",
        ["Mail__Smtp__TimeoutSeconds"] = "2",
        ["Sending__LeaseSeconds"] = "5",
        ["Sending__FirstPauseSeconds"] = "1",
        ["Logging__LogLevel__Default"] = "Error",
    };
}
