using System.Text.RegularExpressions;
using System.Xml.Linq;
using SystemicPlatform.AppHost;

namespace SystemicPlatform.Portal.Tests.Texts;

/// <summary>What the family reads is plain: the sentences are short.</summary>
public sealed partial class FamilySentencesTests
{
    private const int LongestAverage = 12;
    private const int Longest = 16;

    [Fact]
    [Trait("covers", "A0-06")]
    public void Of_the_familys_Finnish_texts_are_short()
    {
        var sentences = Directory.EnumerateFiles(Path.Combine(Repository.Root, "services", "Portal", "Texts"), "Family*Texts.resx")
            .SelectMany(file => XDocument.Load(file).Root!.Elements("data").Select(text => text.Element("value")!.Value))
            .SelectMany(text => EndOfSentence().Split(text)).Select(sentence => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 0).ToArray();

        Assert.True(sentences.Length > 100);
        // Headings and buttons would make the average look better than what is read is.
        Assert.InRange(sentences.Where(words => words.Length > 3).Average(words => words.Length), 1, LongestAverage);
        Assert.DoesNotContain(sentences, words => words.Length > Longest);
    }

    [GeneratedRegex(@"(?<=[.!?])\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EndOfSentence();
}
