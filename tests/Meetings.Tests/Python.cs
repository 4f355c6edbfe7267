using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace SystemicPlatform.Meetings.Tests;

/// <summary>Runs an independent judge: a Python script beside its test, which reads JSON and writes JSON.</summary>
internal static class Python
{
    private const string Program = "/usr/bin/python3";

    /// <summary>What the script writes when it is given the input; a script that fails fails the test.</summary>
    /// <param name="script">Path below the test project.</param>
    /// <param name="package">Debian package whose module it needs.</param>
    /// <param name="input">What it reads, in camelCase.</param>
    internal static async Task<T> RunAsync<T>(string script, string package, object input)
    {
        var missing = $"{Program} with {package} is needed: apt-get install {package}.";
        using var process = Start(Path.Combine(AppContext.BaseDirectory, script), missing);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(input, JsonSerializerOptions.Web));
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var fault = await errors;
        Assert.True(process.ExitCode == 0, fault.Contains("No module named", StringComparison.Ordinal) ? missing : fault);
        return JsonSerializer.Deserialize<T>(await output, JsonSerializerOptions.Web)!;
    }

    private static Process Start(string script, string missing)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(Program, [script])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception)
        {
            Assert.Fail(missing);
            throw;
        }
    }
}
