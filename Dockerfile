# The secretariat's page in a container: the papers come in read-only, the warehouse is built beside them.
#   docker build -t saksgang .
#   docker run -v ~/møtepapirer:/papirer:ro -v saksgang:/data saksgang ingest /papirer
#   docker run -v ~/møtepapirer:/papirer:ro -v saksgang:/data -p 127.0.0.1:8350:8350 saksgang
FROM python:3.12-slim-bookworm

RUN apt-get update \
 && apt-get install --yes --no-install-recommends tesseract-ocr tesseract-ocr-nor libreoffice-writer-nogui fonts-liberation \
 && rm -rf /var/lib/apt/lists/*

COPY . /src
RUN pip install --no-cache-dir --constraint /src/constraints.txt "/src[ocr,web,notebooks]" && rm -rf /src

RUN useradd --create-home --uid 1000 saksgang && install -d -o saksgang /data
USER saksgang
WORKDIR /data
ENV SAKSGANG_WAREHOUSE=/data/saksgang.duckdb
EXPOSE 8350
HEALTHCHECK CMD ["python", "-c", "import urllib.request as web; web.urlopen('http://127.0.0.1:8350/helse')"]
ENTRYPOINT ["saksgang"]
CMD ["serve", "--host", "0.0.0.0", "--papers", "/papirer"]
