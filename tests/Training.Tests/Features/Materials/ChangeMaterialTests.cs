using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Materials;

public sealed class ChangeMaterialTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task The_second_of_two_who_change_it_at_once_is_told()
    {
        var library = new Library(area);
        var path = $"{Library.Path}/{await library.DraftAsync()}";
        using var read = await area.Lead.GetAsync(new Uri(path, UriKind.Relative));
        var tag = read.Headers.ETag?.Tag;

        using var first = await area.Lead.PutAsync(path, await library.BodyAsync(title: "Uusi nimi"), tag);
        Assert.Equal("Uusi nimi", (await first.BodyAsync()).Text("title"));
        await area.Lead.PutAsync(path, await library.BodyAsync(title: "Toinen"), tag).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await area.Lead.PutAsync(path, await library.BodyAsync(), null).ProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
    }
}
