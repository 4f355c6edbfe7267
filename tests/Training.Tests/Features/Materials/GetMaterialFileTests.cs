using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Training.Tests.Domain.Materials;

namespace SystemicPlatform.Training.Tests.Features.Materials;

public sealed class GetMaterialFileTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Gives_the_content_back_as_it_was_to_be_saved_and_not_run()
    {
        var library = new Library(area);
        var id = await library.DraftAsync();
        byte[] content = [.. FileSignatureTests.Pdf, .. Enumerable.Range(0, 700_000).Select(number => (byte)(number * 31))];
        using (await library.PutFileAsync(id, 1, "Ilmoittajan opas ä.pdf", content))
        {
            await area.As(Role.Professional).GetAsync(Path(id)).MissingAsync();
        }

        await area.Lead.PostedAsync($"{Library.Path}/{id}/versions/1/publication", new { });
        using var reader = area.As(Role.Partner);
        using var answer = await reader.GetAsync(Path(id));
        Assert.Equal(content, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(("application/pdf", "attachment"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal("Ilmoittajan opas ä.pdf", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());

        reader.DefaultRequestHeaders.IfNoneMatch.Add(answer.Headers.ETag!);
        using var unchanged = await reader.GetAsync(Path(id));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        await new Area(fixture).Lead.GetAsync(Path(id)).MissingAsync();
    }

    private static Uri Path(Guid id) => new($"{Library.Path}/{id}/versions/1/file", UriKind.Relative);
}
