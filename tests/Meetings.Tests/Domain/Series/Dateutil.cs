using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace SystemicPlatform.Meetings.Tests.Domain.Series;

/// <summary>The independent judge of recurrence rules: python-dateutil, in one process for all rules.</summary>
internal static class Dateutil
{
    private const string Python = "/usr/bin/python3";
    private const string Missing = $"{Python} with python-dateutil is needed: apt-get install python3-dateutil.";

    internal sealed record Case(string Rule, DateOnly First, DateOnly From, DateOnly To, TimeOnly Time);

    internal static async Task<DateOnly[][]> Expand(IEnumerable<Case> cases)
    {
        using var process = Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var input = cases.Select(item => new
        {
            item.Rule,
            item.First,
            item.From,
            item.To,
            Time = item.Time.ToString("HH:mm"),
        });
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(input, JsonSerializerOptions.Web));
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var fault = await errors;
        Assert.True(process.ExitCode == 0, fault.Contains("No module named", StringComparison.Ordinal) ? Missing : fault);
        return JsonSerializer.Deserialize<DateOnly[][]>(await output)!;
    }

    private static Process Start()
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Domain", "Series", "expand_with_dateutil.py");
        try
        {
            return Process.Start(new ProcessStartInfo(Python, [script])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception)
        {
            Assert.Fail(Missing);
            throw;
        }
    }
}
