namespace SystemicPlatform.EndToEnd.Tests;

/// <summary>What a proof counted, in the test's output and in that of the run.</summary>
internal static class Report
{
    internal static void Line(string line)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(line);
        Console.WriteLine(line);
    }
}
