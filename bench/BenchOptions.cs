using System.Globalization;
using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.Bench;

/// <summary>How long to measure, and what.</summary>
/// <param name="Rounds">Rounds that count, each with every side once.</param>
/// <param name="Seconds">Length of one side in one round.</param>
/// <param name="Only">Comparisons whose name begins so; empty = all.</param>
/// <param name="Pages">Not side by side, but every page of the portal by itself.</param>
internal sealed record BenchOptions(int Rounds = 5, double Seconds = 1, string Only = "", bool Pages = false)
{
    public TimeSpan Length => TimeSpan.FromSeconds(Seconds);

    public static BenchOptions Parse(string[] args)
    {
        var options = new BenchOptions();
        if (args is ["--pages"])
        {
            return options with { Pages = true };
        }

        for (var index = 0; index < args.Length; index += 2)
        {
            options = (args[index], index + 1 < args.Length ? args[index + 1] : "") switch
            {
                ("--rounds", var text) when int.TryParse(text, CultureInfo.InvariantCulture, out var rounds) && rounds > 0 => options with { Rounds = rounds },
                ("--seconds", var text) when double.TryParse(text, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 => options with { Seconds = seconds },
                ("--only", { Length: > 0 } name) => options with { Only = name },
                _ => throw new PlatformException("Usage: ./platform bench [--rounds 5] [--seconds 1] [--only NAME] | --pages"),
            };
        }

        return options;
    }
}
