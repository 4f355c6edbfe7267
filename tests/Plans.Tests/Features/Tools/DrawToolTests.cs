using System.Xml.Linq;

namespace SystemicPlatform.Plans.Tests.Features.Tools;

public sealed class DrawToolTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-14")]
    [Trait("covers", "L-28")]
    public async Task Every_tool_is_a_picture_that_says_in_words_what_it_shows()
    {
        var one = await PlanCase.OpenAsync(fixture);

        foreach (var kind in DemoTools.Contents.Keys)
        {
            var tool = await one.ToolAsync(kind);
            using var answer = await one.GetAsync($"tools/{tool.Id()}/versions/1/drawing.svg?language=fi");
            var svg = XDocument.Parse(await answer.Content.ReadAsStringAsync());

            Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
            var described = svg.Descendants().Single(element => element.Name.LocalName == "desc").Value;
            Assert.All(tool.GetProperty("text").EnumerateArray(), line => Assert.Contains(line.GetString()!, described, StringComparison.Ordinal));
            await one.HiddenFromOthersAsync(HttpMethod.Get, $"tools/{tool.Id()}/versions/1/drawing.svg", null);
        }
    }
}
